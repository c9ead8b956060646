import regularUrl from '#fonts/inter-400.ttf?url'
import boldUrl from '#fonts/inter-700.ttf?url'
import { draftAttachment } from '../report/draftAttachment.ts'
import type { Edition } from '../report/Edition.ts'
import { makePlanPdf } from '../report/makePlanPdf.ts'
import { loaded } from './loaded.ts'
import { loadPlan, type PlanSource } from './loadPlan.ts'
import { type SavedPlan, savePlan } from './savePlan.ts'

/** What was made, so that the user can be told. */
export interface ExportedPdf extends SavedPlan {
  readonly kind: 'pdf'
  readonly pages: number
  /** Characters the document's font lacks, each once. */
  readonly replaced: readonly string[]
}

/**
 * Makes an edition of the plan in one language and hands it to the browser. The library, words and fonts come on demand.
 *
 * @param opensAgain  the file carries the work it was made from
 */
export async function exportPlan(
  source: PlanSource,
  edition: Edition,
  opensAgain: boolean,
): Promise<ExportedPdf> {
  const [input, [regular, bold]] = await Promise.all([loadPlan(source), loaded(loadParts())])
  const { work, catalogue, today } = source
  const { bytes, pages, replaced } = await makePlanPdf(
    input,
    { regular, bold },
    { edition, ...(opensAgain && { attachment: draftAttachment(work, catalogue, today.toISOString()) }) },
  )
  return { kind: 'pdf', ...savePlan(input, 'pdf', new Uint8Array(bytes), edition), pages, replaced }
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
