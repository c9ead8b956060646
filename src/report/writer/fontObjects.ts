import { characterMap, glyphMap, SYSTEM } from './characterMaps.ts'
import type { EmbeddedFont } from './jsPdfInside.ts'
import { addObject, type PdfFile, ref, streamOf, streamText } from './PdfFile.ts'
import type { TextCodes } from './TextCodes.ts'
import { trimFont } from './trimFont.ts'

export interface CodedFont {
  readonly font: EmbeddedFont
  readonly codes: TextCodes
}

/**
 * Makes the fonts that jsPDF embedded read the document's own codes, where jsPDF's would be two bytes of a glyph's
 * number: from code to character (ISO 32000-1, 9.10.3), and from code to glyph and width (9.7.4, 9.7.5).
 *
 * @throws Error when jsPDF describes a font otherwise than version 4.2.1 does
 */
export function addTextCodes(file: PdfFile, fonts: readonly CodedFont[]): void {
  const most = Math.max(...fonts.map(({ codes }) => codes.characters.length))
  const encoding = addObject(
    file,
    streamText(`/Type/CMap/CMapName/Codes/CIDSystemInfo${SYSTEM}`, glyphMap(most)),
  )
  for (const font of fonts) addCodes(file, font, encoding)
}

function addCodes(file: PdfFile, { font: embedded, codes }: CodedFont, encoding: number): void {
  const { id, glyphOf, widthOf } = embedded
  const { objects } = file
  const { characters } = codes
  const body = (number: number) => objects.get(number) ?? ''
  const font = numberIn(body(2), new RegExp(`/${id} (\\d+) 0 R`))
  const descendant = numberIn(body(font), /\/DescendantFonts \[(\d+) 0 R\]/)
  const descriptor = numberIn(body(descendant), /\/FontDescriptor (\d+) 0 R/)
  const program = numberIn(body(descriptor), /\/FontFile2 (\d+) 0 R/)
  const glyphs = characters.map(glyphOf)

  const trimmed = trimFont(streamOf(body(program))?.data ?? '', new Set(glyphs))
  objects.set(program, streamText(`/Length1 ${trimmed.length}`, trimmed))
  objects.set(numberIn(body(font), /\/ToUnicode (\d+) 0 R/), streamText('', characterMap(characters)))
  const identifiers = ['\0\0', ...glyphs.map(glyph => String.fromCharCode(glyph >> 8, glyph & 0xff))]
  const glyphIds = addObject(file, streamText('', identifiers.join('')))
  replace(objects, font, '/Encoding /Identity-H', `/Encoding ${ref(encoding)}`)
  replace(objects, descendant, '/CIDToGIDMap /Identity', `/CIDToGIDMap ${ref(glyphIds)}`)
  replace(objects, descendant, /\/W \[.*\]\n/, `/W[1[${characters.map(widthOf).join(' ')}]]\n`)
}

function replace(objects: PdfFile['objects'], number: number, from: string | RegExp, to: string): void {
  const body = objects.get(number) ?? ''
  const changed = body.replace(from, to)
  if (changed === body) throw new Error(`jsPDF no longer describes a font with ${from}`)
  objects.set(number, changed)
}

function numberIn(body: string, pattern: RegExp): number {
  const [, number] = pattern.exec(body) ?? []
  if (number === undefined) throw new Error(`jsPDF no longer describes a font with ${pattern}`)
  return Number(number)
}
