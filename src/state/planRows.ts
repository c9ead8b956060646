import type { ModelId } from '../catalogue/ids.ts'
import type { PlanRow } from '../plan/Plan.ts'

type Rows = readonly PlanRow[]

/** The rows without those of some models; undefined when none of them is there. */
export function withoutRows(before: Rows, models: readonly ModelId[]): Rows | undefined {
  const rows = before.filter(row => !models.includes(row.model))
  return rows.length === before.length ? undefined : rows
}

/**
 * One model for another in the same row; undefined when there is nothing to swap, or the other has a row already.
 *
 * Only the start stays: what was written of the old model is not true of the new one.
 */
export function withRowSwapped(before: Rows, model: ModelId, into: ModelId): Rows | undefined {
  const at = before.findIndex(row => row.model === model)
  const old = before[at]
  if (old === undefined || before.some(row => row.model === into)) return undefined
  const start = old.start === undefined ? {} : { start: old.start }
  return before.with(at, { model: into, ...start })
}
