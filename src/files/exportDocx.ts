import { planDocument } from '../report/planDocument.ts'
import { loaded } from './exportFailure.ts'
import { loadPlan, type PlanSource } from './loadPlan.ts'
import { savePlan } from './savePlan.ts'

export interface ExportedDocx {
  readonly kind: 'docx'
  readonly name: string
}

/** Makes the plan document as a Word file and hands it to the browser; the library comes on demand. */
export async function exportDocx(source: PlanSource): Promise<ExportedDocx> {
  const [input, { writeDocx }] = await Promise.all([
    loadPlan(source),
    loaded(import('../report/docx/writeDocx.ts')),
  ])
  const bytes = await writeDocx(planDocument(input), source.today)
  return { kind: 'docx', name: savePlan(source, 'docx', new Uint8Array(bytes)) }
}
