import type { Edition } from '../report/Edition.ts'
import { type CopiedPlan, copyPlan } from './copyPlan.ts'
import type { ExportedCalendar } from './exportCalendar.ts'
import type { ExportedDocx } from './exportDocx.ts'
import type { ExportedPdf } from './exportPlan.ts'
import type { ExportedTable } from './exportTable.ts'
import { loaded } from './loaded.ts'
import type { PlanSource } from './loadPlan.ts'

/** What the plan is asked for as. */
export type Asked =
  | { readonly form: 'docx'; readonly edition: Edition }
  /** A PDF that opens again carries the work it was made from. */
  | { readonly form: 'pdf'; readonly edition: Edition; readonly opensAgain: boolean }
  /** To the clipboard. */
  | { readonly form: 'text' | 'html' }
  | { readonly form: 'csv' | 'xlsx' | 'ics' }

export type Exported = ExportedPdf | ExportedDocx | ExportedTable | ExportedCalendar | CopiedPlan

/** Makes the plan in one of its forms; what makes it is loaded when it is first asked for. */
export async function exportAs(asked: Asked, source: PlanSource): Promise<Exported> {
  switch (asked.form) {
    case 'pdf':
      return (await loaded(import('./exportPlan.ts'))).exportPlan(source, asked.edition, asked.opensAgain)
    case 'docx':
      return (await loaded(import('./exportDocx.ts'))).exportDocx(source, asked.edition)
    case 'text':
    case 'html':
      return copyPlan(source, asked.form)
    case 'csv':
    case 'xlsx':
      return (await loaded(import('./exportTable.ts'))).exportTable(source, asked.form)
    case 'ics':
      return (await loaded(import('./exportCalendar.ts'))).exportCalendar(source)
    default:
      return asked satisfies never
  }
}
