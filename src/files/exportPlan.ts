import regularUrl from '#fonts/inter-400.ttf?url'
import boldUrl from '#fonts/inter-700.ttf?url'
import { makePlanPdf } from '../report/makePlanPdf.ts'
import { loaded } from './exportFailure.ts'
import { loadPlan, type PlanSource } from './loadPlan.ts'
import { savePlan } from './savePlan.ts'

/** What was made, so that the user can be told. */
export interface ExportedPdf {
  readonly kind: 'pdf'
  readonly name: string
  readonly pages: number
  /** Characters the document's font lacks, each once. */
  readonly replaced: readonly string[]
}

/** Makes the plan document in one language and hands it to the browser. The library, words and fonts come on demand. */
export async function exportPlan(source: PlanSource): Promise<ExportedPdf> {
  const [input, [regular, bold]] = await Promise.all([loadPlan(source), loaded(loadParts())])
  const { bytes, pages, replaced } = await makePlanPdf(input, { regular, bold })
  return { kind: 'pdf', name: savePlan(source, 'pdf', new Uint8Array(bytes)), pages, replaced }
}

/** The fonts; and the writer, which is asked for again when the document is laid out. */
async function loadParts() {
  return Promise.all([fetchBytes(regularUrl), fetchBytes(boldUrl), import('../report/writer/writePdf.ts')])
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
