import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { Plan } from './Plan.ts'
import { planEntries } from './planEntries.ts'

/**
 * Moves a model one place up (-1) or down (1) inside its phase; from then on the plan is ordered by hand.
 *
 * @returns the same plan when there is nothing to change places with
 */
export function moveRow(plan: Plan, catalogue: Pick<Catalogue, 'models'>, model: ModelId, by: -1 | 1): Plan {
  const entries = planEntries(plan, catalogue)
  const at = entries.findIndex(entry => entry.model.id === model)
  const [moved, other] = [entries[at], entries[at + by]]
  if (moved === undefined || other === undefined || moved.phase !== other.phase) return plan
  const rows = entries.map(entry => (entry === moved ? other.row : entry === other ? moved.row : entry.row))
  const kept = plan.rows.filter(row => !rows.includes(row))
  return { ...plan, order: 'by-hand', rows: [...rows, ...kept] }
}
