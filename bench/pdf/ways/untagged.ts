import type { jsPDF } from 'jspdf'
import { layoutDocument } from '../../../src/report/layout/layoutDocument.ts'
import type { Page, RectBox, TextBox } from '../../../src/report/layout/Page.ts'
import { penFor } from '../../../src/report/makePlanPdf.ts'
import type { Make, Sample } from '../Sample.ts'
import { startJsPdf } from '../startJsPdf.ts'

/** The same pages, drawn with jsPDF's own means: no tags. */
export function prepare(sample: Sample): Make {
  return () => drawing(sample)()
}

/** From pages that are laid out already. */
export function prepareDrawing(sample: Sample): Make {
  return drawing(sample)
}

function drawing({ document, fonts }: Sample): Make {
  const { pages } = layoutDocument(document, penFor(fonts, new Set()))
  return () => {
    const doc = startJsPdf(fonts)
    pages.forEach((page, i) => {
      if (i > 0) doc.addPage()
      drawPage(doc, page)
    })
    return new Uint8Array(doc.output('arraybuffer'))
  }
}

function drawPage(doc: jsPDF, { boxes }: Page): void {
  for (const box of boxes) if (box.kind === 'rect') drawRect(doc, box)
  for (const box of boxes) if (box.kind === 'text') drawText(doc, box)
}

function drawRect(doc: jsPDF, { x, y, width, height, fill, radius }: RectBox): void {
  doc.setFillColor(fill)
  if (radius === undefined) doc.rect(x, y, width, height, 'F')
  else doc.roundedRect(x, y, width, height, radius, radius, 'F')
}

function drawText(doc: jsPDF, { x, y, text, weight, size, colour }: TextBox): void {
  doc
    .setFont('Inter', weight === 'bold' ? 'bold' : 'normal')
    .setFontSize(size)
    .setTextColor(colour)
    .text(text, x, y)
}
