import { MANY_MODELS } from '../../plan/Plan.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import { planTotal } from '../../plan/planTotal.ts'
import type { Block, Marked } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import type { ReportWords } from '../ReportWords.ts'
import { raised, writtenOr } from '../written.ts'
import { resourcesOf } from './resourcesOf.ts'

/** The chosen models on one table, and the whole against the slots. */
export function summary(telling: Telling): readonly Block[] {
  const { work, entries, reportWords } = telling
  const { summary: said } = reportWords.phrases
  const heading: Block = { kind: 'heading', level: 2, text: said.heading }
  if (entries.length === 0) return [heading, { kind: 'paragraph', text: plain(said.empty) }]
  const { slots } = work.answers
  const total = planTotal(
    entries.map(({ model }) => model),
    typeof slots === 'object' ? slots : undefined,
  )
  return [
    heading,
    ...(entries.length > MANY_MODELS ? [tooMany(entries.length, reportWords)] : []),
    {
      kind: 'table',
      caption: said.caption,
      rowHeader: 1,
      columns: [
        { label: said.number, share: 5 },
        { label: said.model, share: 18 },
        { label: said.lead, share: 19 },
        { label: said.timing, share: 14.5 },
        { label: said.scale, share: 11 },
        { label: said.resources, share: 16.5 },
        { label: said.indicator, share: 16 },
      ],
      rows: entries.map((entry, i) => row(entry, i + 1, telling)),
    },
    { kind: 'heading', level: 3, text: said.total },
    { kind: 'paragraph', text: plain(reportWords.total(total)) },
    { kind: 'paragraph', style: 'small', text: plain(said.weights) },
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
    { text: plain(timingOf(entry, reportWords)) },
    { text: plain(row.scale ? phrases.scale[row.scale] : phrases.undecided) },
    resourcesOf(model, words),
    { text: writtenOr(row.indicator, reportWords) },
  ]
}

function timingOf({ row, duration }: PlanEntry, { phrases, quarter, duration: say }: ReportWords): string {
  const known = [...(row.start ? [quarter(row.start)] : []), ...(duration ? [say(duration)] : [])]
  return known.length > 0 ? raised(known.join(', ')) : phrases.undecided
}
