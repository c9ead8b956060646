import { jsPDF } from 'jspdf'
import type { Bookmark, LaidOut, RectBox, TextBox, Weight } from '../layout/Page.ts'
import { fingerprint, hexText, pdfDate } from './pdfText.ts'

/** Bytes of the TrueType fonts that the text is drawn with. */
export type FontBytes = Readonly<Record<Weight, Uint8Array>>

export interface PdfProperties {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly made: Date
}

const CAN_LINK = /^(https?:\/\/|mailto:)/i
/** One family per weight: jsPDF picks the wrong font of a family with several. */
const FAMILIES = { regular: 'Inter', bold: 'InterBold' } as const satisfies Record<Weight, string>

/** Draws laid-out pages as a PDF. The same input gives the same bytes. */
export function writePdf(laidOut: LaidOut, fonts: FontBytes, properties: PdfProperties): Uint8Array {
  const doc = new jsPDF({
    unit: 'pt',
    format: 'a4',
    putOnlyUsedFonts: true,
    compress: true,
    floatPrecision: 2,
  })
  addFonts(doc, fonts)
  laidOut.pages.forEach(({ boxes }, i) => {
    if (i > 0) doc.addPage()
    for (const box of boxes) if (box.kind === 'rect') drawRect(doc, box)
    for (const box of boxes) if (box.kind === 'text') drawText(doc, box)
  })
  addOutline(doc, laidOut.bookmarks)
  doc.setLanguage(properties.language as Parameters<jsPDF['setLanguage']>[0])
  doc.viewerPreferences({ DisplayDocTitle: true })
  doc.setCreationDate(pdfDate(properties.made))
  doc.setFileId(fingerprint(JSON.stringify([laidOut, properties])))
  return withTitle(doc, properties)
}

function addFonts(doc: jsPDF, fonts: FontBytes): void {
  for (const weight of ['regular', 'bold'] as const) {
    const file = `${FAMILIES[weight]}.ttf`
    doc.addFileToVFS(file, binary(fonts[weight]))
    doc.addFont(file, FAMILIES[weight], 'normal')
  }
}

function drawRect(doc: jsPDF, { x, y, width, height, fill, radius }: RectBox): void {
  doc.setFillColor(fill)
  if (radius === undefined) doc.rect(x, y, width, height, 'F')
  else doc.roundedRect(x, y, width, height, radius, radius, 'F')
}

function drawText(doc: jsPDF, { x, y, width, text, after, weight, size, colour, href }: TextBox): void {
  if (text === '') return
  doc.setFont(FAMILIES[weight], 'normal').setFontSize(size).setTextColor(colour).text(`${text}${after}`, x, y)
  if (href !== undefined && CAN_LINK.test(href)) doc.link(x, y - size, width, size * 1.3, { url: href })
}

/** jsPDF's own outline, with titles that keep every letter. */
function addOutline(doc: jsPDF, bookmarks: readonly Bookmark[]): void {
  const { outline } = doc
  Object.assign(outline, { makeString: hexText })
  let section: ReturnType<typeof outline.add> | null = null
  for (const { title, level, page } of bookmarks) {
    const item = outline.add(level === 2 ? null : section, title, { pageNumber: page })
    if (level === 2) section = item
  }
}

/**
 * The finished bytes. jsPDF writes title and author as literals, which break at letters such as č, so it is
 * given stand-ins exactly as long as the hexadecimal strings that take their place.
 */
function withTitle(doc: jsPDF, { title, author }: PdfProperties): Uint8Array {
  const strings = { title: hexText(title), author: hexText(author) }
  const standIns = { title: standIn('t', strings.title), author: standIn('a', strings.author) }
  doc.setDocumentProperties(standIns)
  const file = doc
    .output()
    .replace(`(${standIns.title})`, strings.title)
    .replace(`(${standIns.author})`, strings.author)
  return Uint8Array.from(file, character => character.charCodeAt(0))
}

function standIn(letter: string, hex: string): string {
  return letter.repeat(hex.length - 2)
}

function binary(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return text
}
