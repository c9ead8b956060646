import type { Amount } from '../../assessment/Answers.ts'
import type { Speech } from '../../i18n/Speech.ts'

/** How much there is of something, or that it is not known; undefined when nobody answered. */
export function sayAmount(
  { t }: Pick<Speech, 't'>,
  amount: Amount | 'unknown' | undefined,
): string | undefined {
  if (amount === undefined) return undefined
  return amount === 'unknown' ? t($ => $.report.notKnown) : t($ => $.wizard.resources.amounts[amount])
}
