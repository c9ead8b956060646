import { type KeptTrial, type Trial, trialAnswers } from '../plan/Trial.ts'
import type { Work } from '../plan/Work.ts'

/** The work as it would be with the trial as its answers. */
export function withTrial(work: Work, trial: Trial): Work {
  return { ...work, answers: trialAnswers(work.answers, trial), pins: trial.pins }
}

/** The work with the answers and pins that `before` had; the rest stays. */
export function withAnswersOf(before: Work) {
  return (work: Work): Work => ({ ...work, answers: before.answers, pins: before.pins })
}

export function withKeptTrials(change: (kept: readonly KeptTrial[]) => readonly KeptTrial[]) {
  return (work: Work): Work => ({ ...work, variants: [...change(work.variants)] })
}
