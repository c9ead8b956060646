import type { Language } from '../catalogue/Language.ts'
import { nameOfPlace } from './fileName.ts'

/** What a plan can be taken out as. */
export type PlanForm = 'pdf' | 'docx' | 'csv' | 'xlsx' | 'ics'

/** Which file of the plan it is. */
interface PlanFile {
  /** What the document's language calls it, as in `tiekartta`. */
  readonly called: string
  readonly municipality: string
  /** YYYY-MM-DD */
  readonly day: string
  readonly language: Language
  readonly form: PlanForm
}

/** Name of a plan's file: `tiekartta_<municipality>_<YYYY-MM-DD>_<language>.pdf`, or what else it comes as. */
export function planFileName({ called, municipality, day, language, form }: PlanFile): string {
  return `${called}_${nameOfPlace(municipality)}_${day}_${language}.${form}`
}
