import type { ModelId } from '../catalogue/ids.ts'
import type { PlanRow } from '../plan/Plan.ts'

type Rows = readonly PlanRow[]

/** A step in the plan's rows, and how to take it back in the rows as they are by then. */
export interface RowChange {
  readonly next: (rows: Rows) => Rows
  readonly back: (rows: Rows) => Rows
}

/** Rows taken out; undefined when none of them is there. */
export function withoutRows(before: Rows, models: readonly ModelId[]): RowChange | undefined {
  const without = (rows: Rows) => rows.filter(row => !models.includes(row.model))
  if (without(before).length === before.length) return undefined
  return {
    next: without,
    // From the first on, so that each place counts the rows that were before it.
    back: rows =>
      before.reduce(
        (now, row, at) => (models.includes(row.model) ? now.toSpliced(at, 0, row) : now),
        without(rows),
      ),
  }
}

/**
 * One model for another in the same row; undefined when there is nothing to swap, or the other has a row already.
 *
 * Only the start stays: what was written of the old model is not true of the new one.
 */
export function withRowSwapped(before: Rows, model: ModelId, into: ModelId): RowChange | undefined {
  const at = before.findIndex(row => row.model === model)
  const old = before[at]
  if (old === undefined || before.some(row => row.model === into)) return undefined
  const start = old.start === undefined ? {} : { start: old.start }
  return {
    next: rows => rows.with(at, { model: into, ...start }),
    back: rows => rows.filter(row => row.model !== model && row.model !== into).toSpliced(at, 0, old),
  }
}
