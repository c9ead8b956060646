import type { Speech } from '../../i18n/Speech.ts'

/** That an answer is not known, or that nobody answered. */
export function sayUnanswered({ t }: Pick<Speech, 't'>, answer: 'unknown' | undefined): string {
  return answer === 'unknown' ? t($ => $.report.notKnown) : t($ => $.wizard.check.unanswered)
}
