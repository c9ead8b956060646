import type { Speech } from '../../i18n/Speech.ts'
import { sayDuration, sayQuarter } from '../../i18n/sayPlan.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'

/** When a model starts and how long it goes on; undefined when neither is decided. */
export function timingOf({ row, duration }: PlanEntry, speech: Pick<Speech, 't'>): string | undefined {
  const known = [
    ...(row.start ? [sayQuarter(speech, row.start)] : []),
    ...(duration ? [sayDuration(speech, duration)] : []),
  ]
  return known.length > 0 ? known.join(', ') : undefined
}
