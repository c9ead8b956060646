import type { Assumption } from '../assessment/assumptions.ts'
import type { Speech } from './Speech.ts'
import { sayGoal } from './sayModel.ts'

/** One thing the result rests on because an answer is missing, as a sentence. */
export function sayAssumption(speech: Speech, assumption: Assumption): string {
  const { t } = speech
  if (assumption.kind === 'goal-unknown')
    return t($ => $.assumptions['goal-unknown'], { goal: sayGoal(speech, assumption.goal) })
  return t($ => $.assumptions[assumption.kind])
}
