import { formatList } from '../../i18n/format.ts'
import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { labelled, sentences } from '../sentences.ts'
import { isWritten, writtenLines } from '../written.ts'

/** Which measures carry cautions, and what to check before companies are given a label or visibility; nothing without. */
export function risks({ t, language, entries, words }: PlanInput): readonly Block[] {
  const cautioned = entries.filter(({ model, row }) => model.cautions.length > 0 || isWritten(row.cautions))
  if (cautioned.length === 0) return []
  const names = formatList(
    language,
    cautioned.map(({ model }) => words.model(model.id).short),
  )
  const claims = cautioned.some(({ model }) => model.cautions.some(({ origin }) => origin === 'editorial'))
  const own = cautioned.flatMap(({ row }) => writtenLines(row.cautions))
  return [
    { kind: 'heading', level: 2, text: t($ => $.report.risks.heading) },
    {
      kind: 'paragraph',
      style: 'close',
      text: sentences([
        plain(
          claims
            ? t($ => $.report.said.claims, { models: names })
            : t($ => $.report.said.cautions, { models: names }),
        ),
        ...(claims ? [plain(t($ => $.report.method.claimsText))] : []),
        ...own.map(line =>
          labelled(
            t($ => $.report.risks.own),
            line,
          ),
        ),
      ]),
    },
  ]
}
