import { isSaidField, sayField } from '../../i18n/sayField.ts'
import { isFilled } from '../../plan/isFilled.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import { isRowFieldOf, ROW_FIELDS, type RowField } from '../../plan/RowField.ts'
import type { Fact } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { raised, writtenOr } from '../written.ts'
import { resourcesOf } from './resourcesOf.ts'

/** Columns of a card's facts. */
export const CARD_GRID = 12
const QUARTER = CARD_GRID / 4
const THIRD = CARD_GRID / 3

/** What the model needs, and what the plan decides of it in a few words; empty fields left out. */
export function cardFacts(entry: PlanEntry, input: PlanInput): readonly Fact[] {
  return [
    {
      label: input.t($ => $.columns.resources),
      value: resourcesOf(entry.model, input.words),
      span: QUARTER,
    },
    ...ROW_FIELDS.filter(field => isFilled(entry, field)).flatMap(field => fact(entry, field, input)),
  ]
}

/** A field among the facts; those of many lines stand below, milestones in the timeline. */
function fact(entry: PlanEntry, field: RowField, input: PlanInput): readonly Fact[] {
  const label = input.t($ => $.fields[field])
  if (isRowFieldOf(field, 'text'))
    return [{ label, value: { text: writtenOr(entry.row[field], input) }, span: THIRD }]
  if (!isSaidField(field)) return []
  const said = sayField(input, entry, field)
  return said === undefined ? [] : [{ label, value: { text: plain(raised(said)) }, span: QUARTER }]
}
