import { readFileSync } from 'node:fs'
import { draftAttachment } from '../report/draftAttachment.ts'
import { makePlanPdf } from '../report/makePlanPdf.ts'
import type { Outcome } from './Outcome.ts'
import { writePlanFile } from './writePlanFile.ts'

const FONTS = new URL('../../.cache/fonts/', import.meta.url)

/**
 * `pdf --plan FILE --lang LANGUAGE --out FILE [--edition EDITION] [--draft] [--time ISO]`: a saved plan as a document,
 * byte for byte the browser's; a draft carries the plan it was made from.
 */
export async function planPdf(args: readonly string[]): Promise<Outcome> {
  return writePlanFile('pdf', args, async ({ input, catalogue, saved, edition, draft }) => {
    const { makeFonts } = await import(new URL('../../scripts/fonts/makeFonts.mjs', import.meta.url).href)
    await makeFonts()
    const font = (name: string) => new Uint8Array(readFileSync(new URL(name, FONTS)))
    const fonts = { regular: font('inter-400.ttf'), bold: font('inter-700.ttf') }
    const options = { edition, ...(draft && { attachment: draftAttachment(input.work, catalogue, saved) }) }
    const { bytes, pages, replaced } = await makePlanPdf(input, fonts, options)
    const note = replaced.length > 0 ? ` The font lacks ${replaced.join(' ')}; □ stands in their place.` : ''
    return { bytes, has: `${pages} pages`, note }
  })
}
