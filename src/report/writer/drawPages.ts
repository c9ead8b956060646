import { jsPDF } from 'jspdf'
import type { Weight } from '../layout/Page.ts'
import { drawnText } from './drawnText.ts'
import { addTextCodes } from './fontObjects.ts'
import { addImages, imageNames } from './imageObjects.ts'
import { type EmbeddedFont, embedFont, keepErrors } from './jsPdfInside.ts'
import { type PdfFile, streamText } from './PdfFile.ts'
import { pageContent } from './pageContent.ts'
import { contentsOf, pageNumbers, readObjects } from './readObjects.ts'
import type { MarkedPage } from './sequences.ts'
import { textCodes } from './TextCodes.ts'

/** Bytes of the TrueType fonts that the text is drawn with. */
export type FontBytes = Readonly<Record<Weight, Uint8Array>>

export const PRODUCER = `jsPDF ${jsPDF.version}`

/**
 * Draws pages. jsPDF makes the file and its pages, and embeds the fonts; what stands on the pages is written
 * here, as jsPDF knows no marked content.
 *
 * @throws whatever went wrong inside jsPDF
 */
export function drawPages(pages: readonly MarkedPage[], bytes: FontBytes): PdfFile {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', putOnlyUsedFonts: true, floatPrecision: 2 })
  const throwErrors = keepErrors(doc)
  const draws = (weight: Weight) => textsOf(pages, weight)
  const fonts = {
    regular: fontFor(embedFont(doc, 'Inter', bytes.regular), draws('regular')),
    bold: fontFor(embedFont(doc, 'InterBold', bytes.bold), draws('bold')),
  }
  const images = imageNames(pages)
  const contents = pages.map(page => pageContent(page, fonts, images))
  for (let page = 1; page < pages.length; page++) doc.addPage()
  const output = doc.output()
  throwErrors()
  const file = readObjects(output)
  pageNumbers(file).forEach((page, i) => {
    file.objects.set(contentsOf(file, page), streamText('', contents[i] ?? ''))
  })
  addTextCodes(file, Object.values(fonts))
  addImages(file, images)
  return file
}

function fontFor(font: EmbeddedFont, texts: Iterable<string>) {
  const codes = textCodes(texts)
  // Asked for now, so that jsPDF embeds them.
  codes.characters.forEach(font.glyphOf)
  return { font, codes, id: font.id, encode: codes.encode }
}

/** All that is drawn in one weight. */
function textsOf(pages: readonly MarkedPage[], weight: Weight): readonly string[] {
  const boxes = pages.flatMap(({ sequences, repeated }) => [
    ...sequences.flatMap(sequence => sequence.boxes),
    ...repeated,
  ])
  return boxes.map(box => (box.kind === 'text' && box.weight === weight ? drawnText(box) : ''))
}
