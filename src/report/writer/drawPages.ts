import { jsPDF } from 'jspdf'
import type { Weight } from '../layout/Page.ts'
import { drawnText } from './drawnText.ts'
import { addTextCodes, type DrawnFont } from './fontObjects.ts'
import { addImages, imageNames } from './imageObjects.ts'
import { type EmbeddedFont, embedFont, keepErrors } from './jsPdfInside.ts'
import { addObject, type PdfFile, ref, streamText } from './PdfFile.ts'
import { pageContent } from './pageContent.ts'
import { contentsOf, pageNumbers, readObjects } from './readObjects.ts'
import { EMPTY_PAGE, type MarkedPage } from './sequences.ts'
import { shareBoxes } from './shareBoxes.ts'
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
  const texts = { regular: textsOf(pages, 'regular'), bold: textsOf(pages, 'bold') }
  const { characters, encode } = textCodes([...texts.regular, ...texts.bold])
  const fonts = {
    regular: fontFor(embedFont(doc, 'Inter', bytes.regular), texts.regular),
    bold: fontFor(embedFont(doc, 'InterBold', bytes.bold), texts.bold),
  }
  const images = imageNames(pages)
  const names = { regular: fonts.regular.font.id, bold: fonts.bold.font.id }
  const [cover = EMPTY_PAGE, ...others] = pages
  const { shared, pages: rest } = shareBoxes(others)
  const contents = [cover, ...rest].map(page => pageContent(page, names, encode, images))
  const common = pageContent(shared, names, encode, images)
  for (let page = 1; page < pages.length; page++) doc.addPage()
  const output = doc.output()
  throwErrors()
  const file = readObjects(output)
  const commonNumber = common === '' ? undefined : addObject(file, streamText('', common))
  pageNumbers(file).forEach((page, i) => {
    const own = contentsOf(file, page)
    file.objects.set(own, streamText('', contents[i] ?? ''))
    if (i > 0 && commonNumber !== undefined) drawBefore(file, page, own, commonNumber)
  })
  addTextCodes(file, Object.values(fonts), characters)
  addImages(file, images)
  return file
}

/** Gives a page one more stream of content, before its own. */
function drawBefore({ objects }: PdfFile, page: number, own: number, before: number): void {
  const body = objects.get(page) ?? ''
  objects.set(page, body.replace(`/Contents ${ref(own)}`, `/Contents[${ref(before)} ${ref(own)}]`))
}

function fontFor(font: EmbeddedFont, texts: readonly string[]): DrawnFont {
  const drawn = new Set(texts.join('').split(''))
  // Asked for now, so that jsPDF embeds them.
  drawn.forEach(font.glyphOf)
  return { font, drawn }
}

/** All that is drawn in one weight. */
function textsOf(pages: readonly MarkedPage[], weight: Weight): readonly string[] {
  const boxes = pages.flatMap(({ sequences, repeated }) => [
    ...sequences.flatMap(sequence => sequence.boxes),
    ...repeated,
  ])
  return boxes.map(box => (box.kind === 'text' && box.weight === weight ? drawnText(box) : ''))
}
