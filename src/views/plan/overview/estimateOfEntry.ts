import { type Estimate, estimateOf, type Yardstick } from '../../../assessment/Yardstick.ts'
import type { PlanEntry } from '../../../plan/planEntries.ts'

/** What a model of the plan takes a year by the municipality's own numbers; empty where it gave none. */
export function estimateOfEntry({ model, days }: PlanEntry, yardstick: Yardstick | undefined): Estimate {
  const { euros } = estimateOf(model.resources, yardstick)
  return { ...(days !== undefined && { days }), ...(euros !== undefined && { euros }) }
}
