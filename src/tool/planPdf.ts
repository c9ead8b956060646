import { readFileSync } from 'node:fs'
import { workFileName } from '../plan/fileName.ts'
import { writeSavedFile } from '../plan/savedFile.ts'
import { makePlanPdf } from '../report/makePlanPdf.ts'
import type { Attachment } from '../report/writer/attachment.ts'
import type { Outcome } from './Outcome.ts'
import { type OpenedPlan, writePlanFile } from './writePlanFile.ts'

const FONTS = new URL('../../.cache/fonts/', import.meta.url)

/**
 * `pdf --plan FILE --lang LANGUAGE --out FILE [--edition EDITION] [--draft] [--time ISO]`: a saved plan as a document,
 * byte for byte the browser's; a draft carries the plan it was made from.
 */
export async function planPdf(args: readonly string[]): Promise<Outcome> {
  return writePlanFile('pdf', args, async opened => {
    const { input, edition, draft } = opened
    const { makeFonts } = await import(new URL('../../scripts/fonts/makeFonts.mjs', import.meta.url).href)
    await makeFonts()
    const font = (name: string) => new Uint8Array(readFileSync(new URL(name, FONTS)))
    const fonts = { regular: font('inter-400.ttf'), bold: font('inter-700.ttf') }
    const options = { edition, ...(draft && { attachment: planAttachment(opened) }) }
    const { bytes, pages, replaced } = await makePlanPdf(input, fonts, options)
    const note = replaced.length > 0 ? ` The font lacks ${replaced.join(' ')}; □ stands in their place.` : ''
    return { bytes, has: `${pages} pages`, note }
  })
}

/** The saved file of a plan, as a draft carries it. */
function planAttachment({ input: { work }, catalogue, saved }: OpenedPlan): Attachment {
  return {
    name: workFileName(work.answers.municipality, saved.slice(0, 10)),
    description: 'Tiekartturi',
    text: writeSavedFile(work, catalogue, saved),
  }
}
