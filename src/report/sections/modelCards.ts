import { sayGoal, sayWhy } from '../../i18n/sayModel.ts'
import { type PlanEntry, stepsOf } from '../../plan/planEntries.ts'
import { isRowFieldOf, WRITTEN_FIELDS } from '../../plan/RowField.ts'
import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { labelled, sentences } from '../sentences.ts'
import { writtenLines } from '../written.ts'
import { CARD_GRID, cardFacts } from './cardFacts.ts'
import { goalName } from './grounds.ts'

/** A card for each model of the plan. */
export function modelCards(input: PlanInput): readonly Block[] {
  const { t, entries } = input
  if (entries.length === 0) return []
  return [
    { kind: 'paragraph', text: plain(t($ => $.report.card.intro)), keepWithNext: true },
    ...entries.map((entry, i) => modelCard(entry, i + 1, input)),
  ]
}

function modelCard(entry: PlanEntry, number: number, input: PlanInput): Block {
  const { t, words, evaluation } = input
  const { model, row } = entry
  const { name, act, why, bodyLanguage } = words.model(model.id)
  const isOwn = model.local?.kind === 'own'
  const explanation = evaluation.models.find(evaluated => evaluated.model.id === model.id)?.explanation
  return {
    kind: 'card',
    number,
    title: name,
    category: words.category(model.category),
    blocks: [
      ...(isOwn ? [] : [para([{ text: act, strong: true }])]),
      ...marks(entry, input),
      ...(why === '' ? [] : [{ kind: 'paragraph', text: [{ text: why, lang: bodyLanguage }] } as const]),
      ...(explanation && model.marks.length > 0
        ? [
            para([
              { text: `${t($ => $.report.card.why)}: `, strong: true },
              { text: sayWhy(input, explanation, goal => sayGoal(input, goal)) },
            ]),
          ]
        : aims(entry, input)),
      { kind: 'facts', columns: CARD_GRID, items: cardFacts(entry, input) },
      ...listed(
        t($ => $.fields.steps),
        true,
        writtenLines(stepsOf(row, words)),
      ),
      ...cautions(entry, input),
      ...longTexts(entry, input),
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

function marks({ model }: PlanEntry, { words }: PlanInput): readonly Block[] {
  if (model.marks.length === 0) return []
  return [
    {
      kind: 'marks',
      items: model.marks.map(goal => ({
        icon: { kind: 'badge', letter: goal },
        text: plain(words.goal(goal).short),
      })),
    },
  ]
}

/** What a model without a published mark is for, in the source's words. */
function aims({ model }: PlanEntry, input: PlanInput): readonly Block[] {
  const { aims } = input.words.model(model.id)
  return model.aims.map(goal =>
    para(
      sentences([
        labelled(
          input.t($ => $.report.evidence.aim),
          plain(goalName(goal, input)),
        ),
        plain(aims[goal] ?? ''),
      ]),
    ),
  )
}

function cautions({ model, row }: PlanEntry, { t, words }: PlanInput): readonly Block[] {
  const { cautions: said, bodyLanguage } = words.model(model.id)
  const published = said.map(
    (text, i): Text => [
      { text, lang: bodyLanguage },
      ...(model.cautions[i]?.origin === 'editorial'
        ? [{ text: ` (${t($ => $.report.card.editorial)})` }]
        : []),
    ],
  )
  const own = writtenLines(row.cautions).map(
    (line): Text => [...line, { text: ` (${t($ => $.report.card.ownCaution)})` }],
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

/** What the user wrote at length, each text under its name, but for what stands in the card already. */
function longTexts({ row }: PlanEntry, { t }: PlanInput): readonly Block[] {
  return WRITTEN_FIELDS.flatMap(field => {
    if (!isRowFieldOf(field, 'long-text') || field === 'steps' || field === 'cautions') return []
    const lines = writtenLines(row[field])
    if (lines.length === 0) return []
    return [{ kind: 'heading', level: 4, text: t($ => $.fields[field]) } as const, ...lines.map(para)]
  })
}
