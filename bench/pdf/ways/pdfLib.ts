import fontkit from '@pdf-lib/fontkit'
import { PDFDocument, type PDFPage, rgb } from 'pdf-lib'
import { layoutDocument } from '../../../src/report/layout/layoutDocument.ts'
import type { Box, Colour } from '../../../src/report/layout/Page.ts'
import { SHEET } from '../../../src/report/layout/sheet.ts'
import { penFor } from '../../../src/report/makePlanPdf.ts'
import type { Make, Sample } from '../Sample.ts'

/** The same pages drawn with pdf-lib, which lays nothing out itself. */
export function prepare({ document, fonts }: Sample): Make {
  return async () => {
    const { pages } = layoutDocument(document, penFor(fonts, new Set()))
    const doc = await PDFDocument.create()
    doc.registerFontkit(fontkit)
    const embedded = {
      regular: await doc.embedFont(fonts.regular, { subset: true }),
      bold: await doc.embedFont(fonts.bold, { subset: true }),
    }
    for (const { boxes } of pages) {
      const page = doc.addPage([SHEET.width, SHEET.height])
      for (const box of boxes) if (box.kind === 'rect') drawBox(page, box, embedded)
      for (const box of boxes) if (box.kind === 'text') drawBox(page, box, embedded)
    }
    return doc.save()
  }
}

type Fonts = Readonly<Record<'regular' | 'bold', Awaited<ReturnType<PDFDocument['embedFont']>>>>

function drawBox(page: PDFPage, box: Box, fonts: Fonts): void {
  if (box.kind === 'rect') {
    const { x, width, height, fill } = box
    page.drawRectangle({ x, y: SHEET.height - box.y - height, width, height, color: colourOf(fill) })
    return
  }
  if (box.kind !== 'text') throw new RangeError('the sample has no pictures')
  const { x, y, text, weight, size, colour } = box
  page.drawText(text, { x, y: SHEET.height - y, size, font: fonts[weight], color: colourOf(colour) })
}

function colourOf(colour: Colour) {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255
  return rgb(channel(1), channel(3), channel(5))
}
