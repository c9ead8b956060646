import type { ModelId } from '../catalogue/ids.ts'
import type { Plan, PlanRow, RowPatch } from './Plan.ts'
import type { RowField } from './RowField.ts'
import { withPatch } from './withPatch.ts'

/** What an edited table says otherwise than the plan, in one field of one model. */
export interface TableChange {
  readonly model: ModelId
  readonly field: RowField
  /** As the cell was and is, in the language of the table; empty where it says nothing. */
  readonly before: string
  readonly after: string
  readonly patch: RowPatch
}

/** The plan with the changes taken: of the models named, only the fields named. */
export function applyTableChanges(plan: Plan, changes: readonly TableChange[]): Plan {
  const patched = (row: PlanRow) =>
    changes.filter(({ model }) => model === row.model).reduce((now, { patch }) => withPatch(now, patch), row)
  return { ...plan, rows: plan.rows.map(patched) }
}
