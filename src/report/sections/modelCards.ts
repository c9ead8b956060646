import { formatEuros, formatNumber } from '../../i18n/format.ts'
import { sayGoal, sayWhy } from '../../i18n/sayModel.ts'
import { sayDuration, sayQuarter } from '../../i18n/sayPlan.ts'
import type { WrittenField } from '../../plan/Plan.ts'
import { type PlanEntry, stepsOf } from '../../plan/planEntries.ts'
import type { Block, Fact, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { raised, writtenLines, writtenOr } from '../written.ts'
import { resourcesOf } from './resourcesOf.ts'

const GRID = 12
const QUARTER = GRID / 4
const THIRD = GRID / 3

/** A card for each model of the plan. */
export function modelCards(input: PlanInput): readonly Block[] {
  const { t, entries } = input
  if (entries.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t($ => $.report.card.heading) },
    { kind: 'paragraph', text: plain(t($ => $.report.card.intro)), keepWithNext: true },
    ...entries.map((entry, i) => modelCard(entry, i + 1, input)),
  ]
}

function modelCard(entry: PlanEntry, number: number, input: PlanInput): Block {
  const { t, words, evaluation } = input
  const { model, row } = entry
  const { name, why, bodyLanguage } = words.model(model.id)
  const explanation = evaluation.models.find(evaluated => evaluated.model.id === model.id)?.explanation
  return {
    kind: 'card',
    number,
    title: name,
    category: words.category(model.category),
    blocks: [
      marks(entry, input),
      { kind: 'paragraph', text: [{ text: why, lang: bodyLanguage }] },
      // Of a model without any mark that has been said.
      ...(explanation && model.marks.length > 0
        ? [
            para([
              { text: `${t($ => $.report.card.why)}: `, strong: true },
              { text: sayWhy(input, explanation, goal => sayGoal(input, goal)) },
            ]),
          ]
        : []),
      { kind: 'facts', columns: GRID, items: facts(entry, input) },
      ...listed(
        t($ => $.fields.steps),
        true,
        writtenLines(stepsOf(row, words)),
      ),
      ...cautions(entry, input),
      ...notes(entry, input),
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

function marks({ model }: PlanEntry, { t, words }: PlanInput): Block {
  if (model.marks.length === 0)
    return {
      kind: 'paragraph',
      style: 'close',
      text: plain(t($ => $.report.card.noMarks)),
      keepWithNext: true,
    }
  return {
    kind: 'marks',
    items: model.marks.map(goal => ({
      icon: { kind: 'badge', letter: goal },
      text: plain(words.goal(goal).short),
    })),
  }
}

function facts({ row, model, duration }: PlanEntry, input: PlanInput): readonly Fact[] {
  const { t, language, words } = input
  const { scale, status, start, hours, costEur } = row
  const said = (label: string, text: string | undefined, span = QUARTER): Fact => ({
    label,
    value: { text: plain(text ?? t($ => $.fields.undecided)) },
    span,
  })
  const own = (field: WrittenField): Fact => ({
    label: field === 'unit' || field === 'source' ? t($ => $.report.more[field]) : t($ => $.fields[field]),
    value: { text: writtenOr(row[field], input) },
    span: THIRD,
  })
  const label = (field: 'scale' | 'start' | 'duration' | 'status' | 'hours') => t($ => $.fields[field])
  // What is still empty of these is said once, in the tables of summary and follow-up.
  const known = (field: WrittenField) => (row[field] ? [own(field)] : [])
  return [
    { label: t($ => $.columns.resources), value: resourcesOf(model, words), span: QUARTER },
    said(label('scale'), scale && t($ => $.scales[scale])),
    said(label('start'), start && raised(sayQuarter(input, start))),
    said(label('duration'), duration && raised(sayDuration(input, duration))),
    ...(['lead', 'partners', 'indicator'] as const).map(own),
    ...(['baseline', 'target', 'owner', 'unit', 'source'] as const).flatMap(known),
    ...(status
      ? [
          said(
            label('status'),
            t($ => $.rowStatuses[status]),
            THIRD,
          ),
        ]
      : []),
    ...(hours === undefined ? [] : [said(label('hours'), formatNumber(language, hours), THIRD)]),
    ...(costEur === undefined
      ? []
      : [
          said(
            t($ => $.report.more.cost),
            formatEuros(language, costEur),
            THIRD,
          ),
        ]),
    ...known('funding'),
  ]
}

function cautions({ model, row }: PlanEntry, { t, words }: PlanInput): readonly Block[] {
  const { cautions: said, bodyLanguage } = words.model(model.id)
  const published = said.map(
    (text, i): Text => [
      { text, lang: bodyLanguage },
      ...(model.cautions[i]?.origin === 'editorial' ? [{ text: ` ${t($ => $.report.card.editorial)}` }] : []),
    ],
  )
  const own = writtenLines(row.cautions).map(
    (line): Text => [...line, { text: ` (${t($ => $.report.more.ownCaution)})` }],
  )
  const items = [...published, ...own]
  if (items.length === 0) return []
  return [
    {
      kind: 'note',
      tone: 'caution',
      blocks: listed(
        t($ => $.model.cautions),
        false,
        items,
      ),
    },
  ]
}

function notes({ row }: PlanEntry, { t }: PlanInput): readonly Block[] {
  const lines = writtenLines(row.notes)
  if (lines.length === 0) return []
  return [
    { kind: 'heading', level: 4, text: t($ => $.fields.notes) },
    ...lines.map(text => ({ kind: 'paragraph', style: 'close', text }) as const),
  ]
}
