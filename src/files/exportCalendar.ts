import { planEvents } from '../plan/planEvents.ts'
import { writeCalendar } from '../plan/writeCalendar.ts'
import { sayEvents } from '../report/sayEvents.ts'
import { loadPlan, type PlanSource } from './loadPlan.ts'
import { type SavedPlan, savePlan } from './savePlan.ts'

export type ExportedCalendar =
  | (SavedPlan & { readonly kind: 'calendar'; readonly events: number })
  /** No model has a start or a milestone yet; no file was made. */
  | { readonly kind: 'no-events' }

/** Makes a calendar of the plan's starts and milestones and hands it to the browser. */
export async function exportCalendar(source: PlanSource): Promise<ExportedCalendar> {
  const input = await loadPlan(source)
  const { t, language, work, entries, today } = input
  const events = planEvents(entries, work.answers.municipality, sayEvents(input))
  if (events.length === 0) return { kind: 'no-events' }
  const title = t($ => $.report.title)
  const text = writeCalendar(events, title, language, today)
  return { kind: 'calendar', ...savePlan(input, 'ics', text), events: events.length }
}
