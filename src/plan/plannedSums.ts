import type { PlanRow } from './Plan.ts'

/** Hours and euros of the rows that tell them, with how many do. */
export interface PlannedSums {
  readonly hours: number
  readonly hoursKnown: number
  readonly costEur: number
  readonly costKnown: number
  readonly of: number
}

export function plannedSums(rows: readonly PlanRow[]): PlannedSums {
  const hours = rows.flatMap(row => row.hours ?? [])
  const costs = rows.flatMap(row => row.costEur ?? [])
  const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0)
  return {
    hours: sum(hours),
    hoursKnown: hours.length,
    costEur: sum(costs),
    costKnown: costs.length,
    of: rows.length,
  }
}
