import type { Amount } from '../../assessment/Answers.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { sayUnknown } from './sayUnknown.ts'

/** How much working time or money there is, in the words of the answer; undefined when nobody answered. */
export function sayAmount(
  speech: Pick<Speech, 't'>,
  kind: 'staff' | 'money',
  amount: Amount | 'unknown' | undefined,
): string | undefined {
  return amount === undefined || amount === 'unknown'
    ? sayUnknown(speech, amount)
    : speech.t($ => $.wizard.resources[kind][amount])
}
