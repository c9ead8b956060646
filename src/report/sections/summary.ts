import { MANY_MODELS } from '../../plan/Plan.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import type { Block, Marked } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import type { ReportWords } from '../ReportWords.ts'
import { raised, writtenOr } from '../written.ts'
import { resourcesOf } from './resourcesOf.ts'
import { timingOf } from './timingOf.ts'

/** The chosen models on one table. */
export function summary(telling: Telling): readonly Block[] {
  const { entries, reportWords } = telling
  const { summary: said } = reportWords.phrases
  const heading: Block = { kind: 'heading', level: 2, text: said.heading }
  if (entries.length === 0) return [heading, { kind: 'paragraph', text: plain(said.empty) }]
  return [
    heading,
    ...(entries.length > MANY_MODELS ? [tooMany(entries.length, reportWords)] : []),
    {
      kind: 'table',
      caption: said.caption,
      rowHeader: 1,
      columns: [
        { label: said.number, share: 5 },
        { label: said.model, share: 19 },
        { label: said.lead, share: 18 },
        { label: said.timing, share: 17 },
        { label: said.resources, share: 16.5 },
        { label: said.indicator, share: 16 },
        { label: reportWords.phrases.more.status, share: 9.5 },
      ],
      rows: entries.map((entry, i) => row(entry, i + 1, telling)),
    },
  ]
}

function tooMany(count: number, reportWords: ReportWords): Block {
  const text = plain(reportWords.manyModels(count))
  return { kind: 'note', tone: 'caution', blocks: [{ kind: 'paragraph', text }] }
}

function row(entry: PlanEntry, number: number, telling: Telling): readonly Marked[] {
  const { reportWords, words } = telling
  const { phrases } = reportWords
  const { row, model } = entry
  return [
    { text: plain(`${number}`) },
    { text: plain(words.model(model.id).short) },
    { text: writtenOr(row.lead, reportWords) },
    { text: plain(raised(timingOf(entry, reportWords))) },
    resourcesOf(model, words),
    { text: writtenOr(row.indicator, reportWords) },
    { text: plain(row.status ? phrases.rowStatus[row.status] : phrases.unrecorded) },
  ]
}
