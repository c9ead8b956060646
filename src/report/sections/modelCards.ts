import type { Written } from '../../assessment/Written.ts'
import { type PlanEntry, stepsOf } from '../../plan/planEntries.ts'
import type { Block, Fact, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import { raised, writtenLines, writtenOr } from '../written.ts'
import { resourcesOf } from './resourcesOf.ts'

const GRID = 12
const QUARTER = GRID / 4
const THIRD = GRID / 3

/** A card for each model of the plan. */
export function modelCards(telling: Telling): readonly Block[] {
  const { entries, reportWords } = telling
  const { heading, intro } = reportWords.phrases.card
  if (entries.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'paragraph', text: plain(intro), keepWithNext: true },
    ...entries.map((entry, i) => modelCard(entry, i + 1, telling)),
  ]
}

function modelCard(entry: PlanEntry, number: number, telling: Telling): Block {
  const { words, evaluation, reportWords } = telling
  const { card } = reportWords.phrases
  const { model, row } = entry
  const { name, why, bodyLanguage } = words.model(model.id)
  const explanation = evaluation.models.find(evaluated => evaluated.model.id === model.id)?.explanation
  return {
    kind: 'card',
    number,
    title: name,
    category: words.category(model.category),
    blocks: [
      marks(entry, telling),
      { kind: 'paragraph', text: [{ text: why, lang: bodyLanguage }] },
      // Of a model without any mark that has been said.
      ...(explanation && model.marks.length > 0
        ? [para([{ text: `${card.why}: `, strong: true }, { text: reportWords.why(explanation) }])]
        : []),
      { kind: 'facts', columns: GRID, items: facts(entry, telling) },
      ...listed(card.steps, true, writtenLines(stepsOf(row, words))),
      ...cautions(entry, telling),
      ...notes(entry, telling),
    ],
  }
}

function para(text: Text): Block {
  return { kind: 'paragraph', style: 'close', text }
}

function listed(heading: string, ordered: boolean, items: readonly Text[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 4, text: heading },
    { kind: 'list', ordered, items },
  ]
}

function marks({ model }: PlanEntry, { words, reportWords }: Telling): Block {
  const { card } = reportWords.phrases
  if (model.marks.length === 0)
    return { kind: 'paragraph', style: 'close', text: plain(card.noMarks), keepWithNext: true }
  return {
    kind: 'marks',
    items: model.marks.map(goal => ({
      icon: { kind: 'badge', letter: goal },
      text: plain(words.goal(goal).short),
    })),
  }
}

function facts({ row, model, duration, days }: PlanEntry, { words, reportWords }: Telling): readonly Fact[] {
  const { card, more, scale, rowStatus, undecided } = reportWords.phrases
  const said = (label: string, text: string | undefined): Fact => ({
    label,
    value: { text: plain(text ?? undecided) },
    span: QUARTER,
  })
  const own = (label: string, written: Written | undefined, span = THIRD): Fact => ({
    label,
    value: { text: writtenOr(written, reportWords) },
    span,
  })
  return [
    { label: card.resources, value: resourcesOf(model, words), span: QUARTER },
    said(card.scale, row.scale && scale[row.scale]),
    said(card.start, row.start && raised(reportWords.quarter(row.start))),
    said(card.duration, duration && raised(reportWords.duration(duration))),
    own(card.lead, row.lead),
    own(card.partners, row.partners),
    own(card.indicator, row.indicator),
    // What is still empty of these is said once, in the tables of summary and follow-up.
    ...(row.baseline ? [own(more.baseline, row.baseline)] : []),
    ...(row.target ? [own(more.target, row.target)] : []),
    ...(row.owner ? [own(more.owner, row.owner)] : []),
    ...(row.unit ? [own(more.unit, row.unit)] : []),
    ...(row.source ? [own(more.source, row.source)] : []),
    ...(row.status ? [{ ...said(more.status, rowStatus[row.status]), span: THIRD }] : []),
    ...(days === undefined ? [] : [{ ...said(more.days, reportWords.number(days)), span: THIRD }]),
    ...(row.hours === undefined ? [] : [{ ...said(more.hours, reportWords.number(row.hours)), span: THIRD }]),
    ...(row.costEur === undefined
      ? []
      : [{ ...said(more.cost, reportWords.euros(row.costEur)), span: THIRD }]),
    ...(row.funding ? [own(more.funding, row.funding)] : []),
  ]
}

function cautions({ model, row }: PlanEntry, { words, reportWords }: Telling): readonly Block[] {
  const { card, more } = reportWords.phrases
  const { cautions: said, bodyLanguage } = words.model(model.id)
  const published = said.map(
    (text, i): Text => [
      { text, lang: bodyLanguage },
      ...(model.cautions[i]?.origin === 'editorial' ? [{ text: ` ${card.editorial}` }] : []),
    ],
  )
  const own = writtenLines(row.cautions).map((line): Text => [...line, { text: ` (${more.ownCaution})` }])
  const items = [...published, ...own]
  if (items.length === 0) return []
  return [{ kind: 'note', tone: 'caution', blocks: listed(card.cautions, false, items) }]
}

function notes({ row }: PlanEntry, { reportWords }: Telling): readonly Block[] {
  const lines = writtenLines(row.notes)
  if (lines.length === 0) return []
  const heading = reportWords.phrases.card.notes
  return [
    { kind: 'heading', level: 4, text: heading },
    ...lines.map(text => ({ kind: 'paragraph', style: 'close', text }) as const),
  ]
}
