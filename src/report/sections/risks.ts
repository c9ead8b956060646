import { formatList } from '../../i18n/format.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { labelled, sentences } from '../sentences.ts'
import { lowered, writtenLines } from '../written.ts'

/** Which measures carry cautions, and what to check before companies are given a label or visibility; nothing without. */
export function risks(input: PlanInput): readonly Block[] {
  const { t, entries } = input
  const claiming = entries.filter(({ model }) => model.cautions.some(({ origin }) => origin === 'editorial'))
  const others = entries.filter(entry => entry.model.cautions.length > 0 && !claiming.includes(entry))
  const own = entries.flatMap(entry => writtenLines(entry.row.cautions).map(line => ({ entry, line })))
  if (claiming.length + others.length + own.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t($ => $.report.risks.heading) },
    {
      kind: 'paragraph',
      style: 'close',
      text: sentences([
        ...(claiming.length > 0
          ? [
              plain(t($ => $.report.said.claims, { models: named(claiming, input) })),
              plain(t($ => $.report.method.claimsText)),
            ]
          : []),
        ...(others.length > 0
          ? [plain(t($ => $.report.said.cautions, { models: named(others, input) }))]
          : []),
        ...own.map(({ entry, line }) =>
          labelled(`${t($ => $.report.risks.own)} (${named([entry], input)})`, line),
        ),
      ]),
    },
  ]
}

function named(entries: readonly PlanEntry[], { language, words }: PlanInput): string {
  return formatList(
    language,
    entries.map(({ model }) => lowered(words.model(model.id).short)),
  )
}
