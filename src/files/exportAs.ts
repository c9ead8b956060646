import type { PlanForm } from '../plan/fileName.ts'
import type { ExportedCalendar } from './exportCalendar.ts'
import type { ExportedDocx } from './exportDocx.ts'
import { loaded } from './exportFailure.ts'
import type { ExportedPdf } from './exportPlan.ts'
import type { ExportedTable } from './exportTable.ts'
import type { PlanSource } from './loadPlan.ts'

export type Exported = ExportedPdf | ExportedDocx | ExportedTable | ExportedCalendar

/** Makes the plan in one of its forms; what makes it is loaded when it is first asked for. */
export async function exportAs(form: PlanForm, source: PlanSource): Promise<Exported> {
  switch (form) {
    case 'pdf':
      return (await loaded(import('./exportPlan.ts'))).exportPlan(source)
    case 'docx':
      return (await loaded(import('./exportDocx.ts'))).exportDocx(source)
    case 'csv':
    case 'xlsx':
      return (await loaded(import('./exportTable.ts'))).exportTable(source, form)
    case 'ics':
      return (await loaded(import('./exportCalendar.ts'))).exportCalendar(source)
    default:
      return form satisfies never
  }
}
