import type { Box, TextBox } from '../layout/Page.ts'
import { SHEET } from '../layout/sheet.ts'
import { type Pdf, setWeight } from './jsPdfInside.ts'
import type { MarkedPage } from './markPage.ts'
import { DIVIDER, mendFonts } from './mendFonts.ts'
import { stringText } from './pdfText.ts'

/**
 * Draws pages with jsPDF, everything inside marked content or an artifact (ISO 32000-1, 14.6 and 14.8).
 *
 * @throws RangeError for a character that the fonts lack
 */
export function drawPages(doc: Pdf, pages: readonly MarkedPage[]): void {
  pages.forEach((page, i) => {
    if (i > 0) doc.addPage()
    drawPage(doc, page)
  })
  mendFonts(doc)
}

function drawPage(doc: Pdf, { ground, sequences, repeated }: MarkedPage): void {
  if (ground.length > 0) mark(doc, '/Artifact BMC', () => drawAll(doc, ground))
  // Which role it has, the structure says: here one name for all packs better.
  for (const [mcid, { boxes }] of sequences.entries())
    mark(doc, `/P<</MCID ${mcid}>>BDC`, () => drawAll(doc, boxes))
  for (const box of repeated) mark(doc, artifactOf(box), () => drawText(doc, box))
}

function mark({ internal }: Pdf, beginning: string, draw: () => void): void {
  internal.write(beginning)
  draw()
  internal.write('EMC')
}

/** Text last: it stands on the shapes. */
function drawAll(doc: Pdf, boxes: readonly Box[]): void {
  for (const box of boxes) if (box.kind !== 'text') drawShape(doc, box)
  for (const box of boxes) if (box.kind === 'text') drawText(doc, box)
}

function drawShape(doc: Pdf, box: Exclude<Box, TextBox>): void {
  const { x, y, width, height } = box
  if (box.kind === 'image') {
    doc.addImage(box.png, 'PNG', x, y, width, height, box.png)
    return
  }
  doc.setFillColor(box.fill)
  const { radius } = box
  if (radius === undefined) doc.rect(x, y, width, height, 'F')
  else doc.roundedRect(x, y, width, height, radius, radius, 'F')
}

function drawText(doc: Pdf, box: TextBox): void {
  const { x, y, weight, size, colour, spoken } = box
  if (box.text === '') return
  const text = drawnText(box)
  const has = setWeight(doc, weight)
  for (const character of text)
    if (!has(character)) throw new RangeError(`the font has no glyph for ${JSON.stringify(character)}`)
  doc.setFontSize(size).setTextColor(colour)
  const draw = () => doc.text(text, x, y)
  if (spoken === undefined) draw()
  else mark(doc, `/Span<</ActualText${stringText(spoken)}>>BDC`, draw)
}

/** With the space that parts it from the next line. */
function drawnText({ text, after, hyphenated }: TextBox): string {
  return hyphenated ? text.slice(0, -1) + DIVIDER : text + after
}

/** What repeated text is (ISO 14289-1, 7.8): running headers and footers say so, rows of a table's head do not. */
function artifactOf({ y }: TextBox): string {
  const isFoot = y > SHEET.height - SHEET.bottom
  const subtype = y < SHEET.top ? '/Subtype/Header' : isFoot ? '/Subtype/Footer' : ''
  return `/Artifact<</Type/Pagination${subtype}>>BDC`
}
