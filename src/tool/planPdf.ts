import { readFileSync } from 'node:fs'
import { makePlanPdf } from '../report/makePlanPdf.ts'
import type { Outcome } from './Outcome.ts'
import { writePlanFile } from './writePlanFile.ts'

const FONTS = new URL('../../.cache/fonts/', import.meta.url)

/** `pdf --plan FILE --lang LANGUAGE --out FILE`: the document of a saved plan, byte for byte the browser's. */
export async function planPdf(args: readonly string[]): Promise<Outcome> {
  return writePlanFile('pdf', args, async input => {
    const { makeFonts } = await import(new URL('../../scripts/fonts/makeFonts.mjs', import.meta.url).href)
    await makeFonts()
    const font = (name: string) => new Uint8Array(readFileSync(new URL(name, FONTS)))
    const fonts = { regular: font('inter-400.ttf'), bold: font('inter-700.ttf') }
    const { bytes, pages, replaced } = await makePlanPdf(input, fonts)
    const note = replaced.length > 0 ? ` The font lacks ${replaced.join(' ')}; □ stands in their place.` : ''
    return { bytes, has: `${pages} pages`, note }
  })
}
