import { nextNumber } from '../plan/givenNumbers.ts'
import { type KeptTrial, MOST_KEPT_TRIALS, type Trial, trialAnswers } from '../plan/Trial.ts'
import type { Work } from '../plan/Work.ts'

/** The work as it would be with the trial as its answers. */
export function withTrial(work: Work, trial: Trial): Work {
  return { ...work, answers: trialAnswers(work.answers, trial), pins: trial.pins }
}

/** The work with a trial kept under a name, or as it was when there is no more room. */
export function withKeptTrial(kept: KeptTrial) {
  return (work: Work): Work =>
    work.variants.length < MOST_KEPT_TRIALS
      ? { ...work, variants: [...work.variants, { ...kept, number: nextNumber(work) }] }
      : work
}
