import type { Edition } from '../report/Edition.ts'
import { planDocument } from '../report/planDocument.ts'
import { countWords } from '../report/text/countWords.ts'
import { loaded } from './loaded.ts'
import { loadPlan, type PlanSource } from './loadPlan.ts'
import { type SavedPlan, savePlan } from './savePlan.ts'

export interface ExportedDocx extends SavedPlan {
  readonly kind: 'docx'
  readonly words: number
}

/** Makes an edition of the plan as a Word file and hands it to the browser; the library comes on demand. */
export async function exportDocx(source: PlanSource, edition: Edition): Promise<ExportedDocx> {
  const [input, { writeDocx }] = await Promise.all([
    loadPlan(source),
    loaded(import('../report/docx/writeDocx.ts')),
  ])
  const document = planDocument(input, edition)
  const content = new Uint8Array(await writeDocx(document, source.today))
  return { kind: 'docx', ...savePlan(input, 'docx', content, edition), words: countWords(document) }
}
