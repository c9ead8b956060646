import { type PlanForm, planFileName } from '../plan/planFileName.ts'
import type { Edition } from '../report/Edition.ts'
import type { PlanInput } from '../report/PlanInput.ts'
import { isoDay } from './isoDay.ts'
import { saveFile } from './saveFile.ts'

/** A file that was handed to the browser. */
export interface SavedPlan {
  readonly name: string
  readonly bytes: number
}

const TYPES: Readonly<Record<PlanForm, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar;charset=utf-8',
}

/** Hands the plan to the browser in one form; tables and dates are of the whole of it. */
export function savePlan(
  { t, work, language, today }: PlanInput,
  form: PlanForm,
  content: BlobPart,
  edition: Edition = 'roadmap',
): SavedPlan {
  const name = planFileName({
    called: t($ => $.export.fileNames[edition]),
    municipality: work.answers.municipality,
    day: isoDay(today),
    language,
    form,
  })
  return { name, bytes: saveFile(name, content, TYPES[form]) }
}
