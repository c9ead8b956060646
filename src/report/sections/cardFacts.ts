import { isSaidField, sayField } from '../../i18n/sayField.ts'
import { isFilled } from '../../plan/isFilled.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import { fieldsIn, isRowFieldOf, ROW_FIELDS, type RowField, ruleOf } from '../../plan/RowField.ts'
import type { Fact } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { raised, writtenOr } from '../written.ts'
import { resourcesOf } from './resourcesOf.ts'

/** Columns of a card's facts. */
export const CARD_GRID = 12
const QUARTER = CARD_GRID / 4
const THIRD = CARD_GRID / 3

/** What each card says, empty or not; other fields of the plan it says once they are filled in. */
const ALWAYS: readonly RowField[] = fieldsIn('first').filter(field => !ruleOf(field).isFact)

/** What the model needs, and what the plan decides of it in a few words. */
export function cardFacts(entry: PlanEntry, input: PlanInput): readonly Fact[] {
  const filled = ROW_FIELDS.filter(field => !ALWAYS.includes(field) && isFilled(entry, field))
  return [
    {
      label: input.t($ => $.columns.resources),
      value: resourcesOf(entry.model, input.words),
      span: QUARTER,
    },
    ...[...ALWAYS, ...filled].flatMap(field => fact(entry, field, input)),
  ]
}

/** A field among the facts; those of many lines stand below, milestones in the timeline. */
function fact(entry: PlanEntry, field: RowField, input: PlanInput): readonly Fact[] {
  const label = input.t($ => $.fields[field])
  if (isRowFieldOf(field, 'text'))
    return [{ label, value: { text: writtenOr(entry.row[field], input) }, span: THIRD }]
  if (!isSaidField(field)) return []
  const said = sayField(input, entry, field) ?? input.t($ => $.fields.undecided)
  return [{ label, value: { text: plain(raised(said)) }, span: ALWAYS.includes(field) ? QUARTER : THIRD }]
}
