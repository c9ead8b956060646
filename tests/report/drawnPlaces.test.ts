import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js'
import { expect, test } from 'vitest'
import { layoutDocument } from '../../src/report/layout/layoutDocument.ts'
import type { TextBox } from '../../src/report/layout/Page.ts'
import { SHEET } from '../../src/report/layout/sheet.ts'
import { loadSyllables } from '../../src/report/layout/syllables.ts'
import { penFor } from '../../src/report/makePlanPdf.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { buildInput } from './buildPlan.ts'
import { fonts } from './fonts.ts'
import { makeSample, SAMPLES } from './samples.ts'

interface Drawn {
  readonly x: number
  readonly y: number
  /** Of each glyph, in thousandths of the size. */
  readonly widths: readonly number[]
}

function drawnTexts({ fnArray, argsArray }: PDFOperatorList): readonly Drawn[] {
  let [x, y] = [Number.NaN, Number.NaN]
  return fnArray.flatMap((operator, i) => {
    const args = argsArray[i]
    if (operator === OPS.moveText) [x, y] = args
    if (operator !== OPS.showText) return []
    return [{ x, y, widths: args[0].map((glyph: { readonly width: number }) => glyph.width) }]
  })
}

const inOrder = (a: { readonly x: number; readonly y: number }, b: typeof a) => a.y - b.y || a.x - b.x
const rounded = (value: number) => Math.round(value * 100) / 100

test.each(['village', 'filled-in'])(
  'every text stands where the layout put it, as wide as it was measured: %s',
  async name => {
    const work = SAMPLES[name]?.('fi')
    if (work === undefined) throw new Error(name)
    const pen = penFor(fonts, new Set(), 'fi', await loadSyllables('fi'))
    const { pages } = layoutDocument(planDocument(await buildInput(work)), pen)
    const pdf = await getDocument({ data: (await makeSample(name, 'fi')).bytes.slice(), verbosity: 0 })
      .promise
    for (const [i, { boxes }] of pages.entries()) {
      const texts = boxes
        .filter((box): box is TextBox => box.kind === 'text' && box.text !== '')
        .map(box => ({ ...box, x: rounded(box.x), y: rounded(SHEET.height - box.y) }))
        .sort(inOrder)
      const drawn = drawnTexts(await (await pdf.getPage(i + 1)).getOperatorList())
        .map(text => ({ ...text, x: rounded(text.x), y: rounded(text.y) }))
        .sort(inOrder)
      expect(drawn.map(({ x, y }) => [x, y])).toEqual(texts.map(({ x, y }) => [x, y]))
      for (const [at, { text, width, size, hyphenated }] of texts.entries()) {
        if (hyphenated) continue
        const sum = (drawn[at]?.widths ?? []).slice(0, text.length).reduce((all, one) => all + one, 0)
        // A font's widths are rounded to whole thousandths in a PDF.
        expect(Math.abs((sum * size) / 1000 - width)).toBeLessThanOrEqual((text.length * size) / 2000)
      }
    }
  },
)
