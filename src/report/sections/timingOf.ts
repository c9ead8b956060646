import type { PlanEntry } from '../../plan/planEntries.ts'
import type { ReportWords } from '../ReportWords.ts'

/** When a model starts and how long it goes on, or that neither is decided. */
export function timingOf(
  { row, duration }: PlanEntry,
  { phrases, quarter, duration: say }: ReportWords,
): string {
  const known = [...(row.start ? [quarter(row.start)] : []), ...(duration ? [say(duration)] : [])]
  return known.length > 0 ? known.join(', ') : phrases.undecided.toLocaleLowerCase()
}
