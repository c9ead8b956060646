import type { Speech } from '../../i18n/Speech.ts'

/** That something is not known, where that was the answer; undefined when nobody answered. */
export function sayUnknown({ t }: Pick<Speech, 't'>, answer: 'unknown' | undefined): string | undefined {
  return answer && t($ => $.report.notKnown)
}
