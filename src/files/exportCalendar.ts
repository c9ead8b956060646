import { sayEvents } from '../i18n/sayEvents.ts'
import { planEntries } from '../plan/planEntries.ts'
import { planEvents } from '../plan/planEvents.ts'
import { writeCalendar } from '../plan/writeCalendar.ts'
import { loadPlan, type PlanSource } from './loadPlan.ts'
import { savePlan } from './savePlan.ts'

export type ExportedCalendar =
  | { readonly kind: 'calendar'; readonly name: string; readonly events: number }
  /** No model has a start or a milestone yet; no file was made. */
  | { readonly kind: 'no-events' }

/** Makes a calendar of the plan's starts and milestones and hands it to the browser. */
export async function exportCalendar(source: PlanSource): Promise<ExportedCalendar> {
  const { input, speech } = await loadPlan(source)
  const { plan, answers } = input.work
  const events = planEvents(planEntries(plan, input.catalogue), answers.municipality, sayEvents(speech))
  if (events.length === 0) return { kind: 'no-events' }
  const title = speech.t($ => $.report.phrases.title)
  const text = writeCalendar(events, title, speech.language, input.today)
  return { kind: 'calendar', name: savePlan(source, 'ics', text), events: events.length }
}
