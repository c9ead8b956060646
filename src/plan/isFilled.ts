import type { RowField } from './RowField.ts'
import { type RowAndDefaults, shownRow } from './shownRow.ts'

/** Whether the plan says anything in a field; what stands in for it counts, white space does not. */
export function isFilled(entry: RowAndDefaults, field: RowField): boolean {
  const value = shownRow(entry)[field]
  if (value === undefined || typeof value !== 'object') return value !== undefined
  if ('text' in value) return value.text.trim() !== ''
  return !Array.isArray(value) || value.length > 0
}
