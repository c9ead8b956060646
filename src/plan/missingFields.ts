import { isFilled } from './isFilled.ts'
import type { PlanEntry } from './planEntries.ts'
import { ROW_FIELDS, type RowField, ruleOf } from './RowField.ts'

/** Of what a board asks first, all that a model's row leaves open; a duration from the catalogue counts. */
export function missingFields(entry: PlanEntry): readonly RowField[] {
  return ROW_FIELDS.filter(field => ruleOf(field).isAskedFirst && !isFilled(entry, field))
}
