import type { PlanRow } from './Plan.ts'
import type { PlanEntry } from './planEntries.ts'

export type RowAndDefaults = Pick<PlanEntry, 'row' | 'duration' | 'days'>

/** A row as it is read: where it says nothing itself, with the duration of the catalogue and the days of the yardstick. */
export function shownRow({ row, duration, days }: RowAndDefaults): PlanRow {
  return { ...row, duration, days }
}
