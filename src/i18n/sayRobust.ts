import type { RobustVerdict } from '../scoring/robustVerdict.ts'
import { formatList } from './format.ts'
import type { Speech } from './Speech.ts'

/** How a model fares whatever the weights that fit the answers, as one plain sentence. */
export function sayRobust({ t, language, words }: Speech, verdict: RobustVerdict): string {
  switch (verdict.kind) {
    case 'choice':
      return t($ => $.robust.choice)
    case 'safe':
      return t($ => $.robust.safe)
    case 'interchangeable':
      return t($ => $.robust.interchangeable, {
        pick: verdict.pick,
        of: verdict.of,
        others: formatList(
          language,
          verdict.others.map(id => words.model(id).short),
        ),
      })
    case 'depends':
      return t($ => $.robust.depends)
    case 'outside':
      return t($ => $.robust.outside)
    default:
      return verdict satisfies never
  }
}

/** The same in a few words, for a badge or a table. */
export function sayRobustShort({ t }: Pick<Speech, 't'>, { kind }: RobustVerdict): string {
  return kind === 'choice' ? t($ => $.verdict.must.short) : t($ => $.robust.short[kind])
}
