import type { PlanEntry } from './planEntries.ts'

/** Working days a year, hours of older plans and euros of the entries that tell them, with how many do. */
export interface PlannedSums {
  readonly days: number
  readonly daysKnown: number
  readonly hours: number
  readonly hoursKnown: number
  readonly costEur: number
  readonly costKnown: number
  readonly of: number
}

export function plannedSums(entries: readonly Pick<PlanEntry, 'row' | 'days'>[]): PlannedSums {
  const days = entries.flatMap(entry => entry.days ?? [])
  // Days written later are the newer word.
  const hours = entries.flatMap(entry => (entry.days === undefined ? (entry.row.hours ?? []) : []))
  const costs = entries.flatMap(({ row }) => row.costEur ?? [])
  const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0)
  return {
    days: sum(days),
    daysKnown: days.length,
    hours: sum(hours),
    hoursKnown: hours.length,
    costEur: sum(costs),
    costKnown: costs.length,
    of: entries.length,
  }
}
