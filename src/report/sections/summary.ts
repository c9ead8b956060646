import { MANY_MODELS } from '../../plan/Plan.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import type { ReportWords } from '../ReportWords.ts'
import { raised, writtenOr } from '../written.ts'
import { fieldsTable } from './fieldsTable.ts'
import { resourcesOf } from './resourcesOf.ts'
import { timingOf } from './timingOf.ts'

/** The chosen models on one table. */
export function summary(telling: Telling): readonly Block[] {
  const { entries, words, reportWords } = telling
  const { summary: said } = reportWords.phrases
  const heading: Block = { kind: 'heading', level: 2, text: said.heading }
  if (entries.length === 0) return [heading, { kind: 'paragraph', text: plain(said.empty) }]
  const { phrases } = reportWords
  const { table } = fieldsTable<PlanEntry>({
    caption: said.caption,
    rowHeader: 1,
    items: entries,
    fields: [
      { label: said.number, share: 5, say: (_, place) => ({ text: plain(`${place + 1}`) }) },
      { label: said.model, share: 19, say: ({ model }) => ({ text: plain(words.model(model.id).short) }) },
      { label: said.lead, share: 16.5, say: ({ row }) => ({ text: writtenOr(row.lead, reportWords) }) },
      {
        label: said.timing,
        share: 17,
        say: entry => ({ text: plain(raised(timingOf(entry, reportWords))) }),
      },
      { label: said.resources, share: 15, say: ({ model }) => resourcesOf(model, words) },
      {
        label: said.indicator,
        share: 18,
        say: ({ row }) => ({ text: writtenOr(row.indicator, reportWords) }),
      },
      {
        label: phrases.more.status,
        share: 11,
        say: ({ row }) => ({
          text: plain(row.status ? phrases.rowStatus[row.status] : phrases.unrecorded),
        }),
        has: ({ row }) => row.status !== undefined,
      },
    ],
  })
  return [heading, ...(entries.length > MANY_MODELS ? [tooMany(entries.length, reportWords)] : []), table]
}

function tooMany(count: number, reportWords: ReportWords): Block {
  const text = plain(reportWords.manyModels(count))
  return { kind: 'note', tone: 'caution', blocks: [{ kind: 'paragraph', text }] }
}
