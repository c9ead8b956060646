import type { PlanEntry } from './planEntries.ts'
import type { RowField } from './RowField.ts'

/** Whether the plan says anything in a field; a duration from the catalogue counts, white space does not. */
export function isFilled({ row, duration }: Pick<PlanEntry, 'row' | 'duration'>, field: RowField): boolean {
  const value = field === 'duration' ? duration : row[field]
  if (value === undefined || typeof value !== 'object') return value !== undefined
  if ('text' in value) return value.text.trim() !== ''
  return !Array.isArray(value) || value.length > 0
}
