import { characterMap, glyphMap, SYSTEM } from './characterMaps.ts'
import type { EmbeddedFont } from './jsPdfInside.ts'
import { addObject, type PdfFile, ref, streamOf, streamText } from './PdfFile.ts'
import { BLANK, trimFont } from './trimFont.ts'

/** A font, and the characters that are drawn with it. */
export interface DrawnFont {
  readonly font: EmbeddedFont
  readonly drawn: ReadonlySet<string>
}

/**
 * Makes the fonts that jsPDF embedded read the document's own codes, where jsPDF's would be two bytes of a glyph's
 * number: from code to character (ISO 32000-1, 9.10.3), and from code to glyph and width (9.7.4, 9.7.5). All fonts
 * share the codes; a font's glyphs stand in the order of the codes.
 *
 * @param characters  in the order of their codes
 * @throws Error when jsPDF describes a font otherwise than version 4.2.1 does
 */
export function addTextCodes(
  file: PdfFile,
  fonts: readonly DrawnFont[],
  characters: readonly string[],
): void {
  const encoding = addObject(
    file,
    streamText(`/Type/CMap/CMapName/Codes/CIDSystemInfo${SYSTEM}`, glyphMap(characters.length)),
  )
  const toUnicode = addObject(file, streamText('', characterMap(characters)))
  for (const font of fonts) addCodes(file, font, characters, encoding, toUnicode)
}

function addCodes(
  { objects }: PdfFile,
  { font: { id, glyphOf, widthOf }, drawn }: DrawnFont,
  characters: readonly string[],
  encoding: number,
  toUnicode: number,
): void {
  const body = (number: number) => objects.get(number) ?? ''
  const font = numberIn(body(2), new RegExp(`/${id} (\\d+) 0 R`))
  const descendant = numberIn(body(font), /\/DescendantFonts \[(\d+) 0 R\]/)
  const descriptor = numberIn(body(descendant), /\/FontDescriptor (\d+) 0 R/)
  const program = numberIn(body(descriptor), /\/FontFile2 (\d+) 0 R/)
  const glyphs = characters.map(character => (drawn.has(character) ? glyphOf(character) : BLANK))
  const widths = characters.map(character => (drawn.has(character) ? widthOf(character) : 0))

  const trimmed = trimFont(streamOf(body(program))?.data ?? '', glyphs)
  objects.set(program, streamText(`/Length1 ${trimmed.length}`, trimmed))
  // jsPDF's own stream: its place is left empty, as every number is in use.
  objects.set(numberIn(body(font), /\/ToUnicode (\d+) 0 R/), 'null')
  replace(objects, font, /\/ToUnicode \d+ 0 R/, `/ToUnicode ${ref(toUnicode)}`)
  replace(objects, font, '/Encoding /Identity-H', `/Encoding ${ref(encoding)}`)
  replace(objects, descendant, /\/W \[.*\]\n/, `/W[1[${widths.join(' ')}]]\n`)
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
