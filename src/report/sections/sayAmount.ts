import type { Amount } from '../../assessment/Answers.ts'
import type { Speech } from '../../i18n/Speech.ts'

/** How much there is of something, that it is not known, or that nobody answered. */
export function sayAmount({ t }: Pick<Speech, 't'>, amount: Amount | 'unknown' | undefined): string {
  if (amount === undefined) return t($ => $.wizard.check.unanswered)
  return amount === 'unknown' ? t($ => $.report.notKnown) : t($ => $.wizard.resources.amounts[amount])
}
