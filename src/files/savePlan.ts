import { type PlanForm, planFileName } from '../plan/fileName.ts'
import { isoDay } from './isoDay.ts'
import type { PlanSource } from './loadPlan.ts'
import { saveFile } from './saveFile.ts'

const TYPES: Readonly<Record<PlanForm, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar;charset=utf-8',
}

/** Hands the plan to the browser in one form, and says the file's name. */
export function savePlan({ work, language, today }: PlanSource, form: PlanForm, content: BlobPart): string {
  const name = planFileName(work.answers.municipality, isoDay(today), language, form)
  saveFile(name, content, TYPES[form])
  return name
}
