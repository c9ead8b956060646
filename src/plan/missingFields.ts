import type { PlanEntry } from './planEntries.ts'

/** What a board asks of each model first. */
const ASKED_FIRST = ['scale', 'start', 'duration', 'lead', 'indicator'] as const
type AskedFirst = (typeof ASKED_FIRST)[number]

/** Of what a board asks first, all that a model's row leaves open; a duration from the catalogue counts. */
export function missingFields({ row, duration }: PlanEntry): readonly AskedFirst[] {
  const said = {
    scale: row.scale,
    start: row.start,
    duration,
    lead: row.lead?.text.trim(),
    indicator: row.indicator?.text.trim(),
  }
  return ASKED_FIRST.filter(field => !said[field])
}
