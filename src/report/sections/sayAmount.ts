import type { Amount } from '../../assessment/Answers.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { sayUnanswered } from './sayUnanswered.ts'

/** How much working time or money there is, in the words of the answer. */
export function sayAmount(
  speech: Pick<Speech, 't'>,
  kind: 'staff' | 'money',
  amount: Amount | 'unknown' | undefined,
): string {
  return amount === undefined || amount === 'unknown'
    ? sayUnanswered(speech, amount)
    : speech.t($ => $.wizard.resources[kind][amount])
}
