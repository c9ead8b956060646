import {
  bytes16,
  bytes32,
  type FontTables,
  readTables,
  uint16,
  uint32,
  withUint16,
  writeTables,
} from './fontTables.ts'

/** All that a font inside a PDF needs (ISO 32000-1, 9.9, table 126). */
const NEEDED = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'cvt ', 'fpgm', 'prep']
/** Half of it is the last offset that two bytes hold. */
const LAST_SHORT_OFFSET = 0x1fffe

/** A place among the font's glyphs that draws nothing. */
export const BLANK = -1

/**
 * A TrueType font of these glyphs alone, in this order, numbered from 1, after the one that stands for a missing
 * glyph; last come the parts that glyphs are put together from. Tables that only a desktop needs are left out.
 *
 * @param font    each character is a byte
 * @param glyphs  numbers in the font, or `BLANK`
 */
export function trimFont(font: string, glyphs: readonly number[]): string {
  const tables = readTables(font)
  const table = (name: string) => tables.get(name) ?? ''
  const kept = [0, ...glyphs]
  const newNumber = (glyph: number) => {
    if (!kept.includes(glyph)) kept.push(glyph)
    return kept.indexOf(glyph)
  }
  const outlines: string[] = []
  // Grows on the way: a letter with an accent asks for the letter and the accent.
  for (const glyph of kept) outlines.push(renumbered(outlineOf(tables, glyph), newNumber))
  const wide = uint16(table('hhea'), 34)
  const metrics = kept.map(glyph =>
    glyph === BLANK ? '\0\0\0\0' : table('hmtx').slice(...fourFrom(Math.min(glyph, wide - 1))),
  )
  const isShort = outlines.join('').length <= LAST_SHORT_OFFSET
  const changed: FontTables = new Map([
    ['glyf', outlines.join('')],
    [
      'loca',
      offsetsOf(outlines)
        .map(offset => (isShort ? bytes16(offset / 2) : bytes32(offset)))
        .join(''),
    ],
    ['hmtx', metrics.join('')],
    ['head', withUint16(table('head'), 50, isShort ? 0 : 1)],
    ['hhea', withUint16(table('hhea'), 34, kept.length)],
    ['maxp', withUint16(table('maxp'), 4, kept.length)],
  ])
  const trimmed = [...tables].flatMap(([name, data]): [string, string][] =>
    NEEDED.includes(name) ? [[name, changed.get(name) ?? data]] : [],
  )
  return writeTables(new Map(trimmed))
}

function fourFrom(place: number): [number, number] {
  return [place * 4, place * 4 + 4]
}

/** A glyph's outline, of an even length. */
function outlineOf(tables: FontTables, glyph: number): string {
  if (glyph === BLANK) return ''
  const [head = '', loca = '', glyf = ''] = ['head', 'loca', 'glyf'].map(name => tables.get(name))
  const isLong = uint16(head, 50) === 1
  const place = (of: number) => (isLong ? uint32(loca, of * 4) : uint16(loca, of * 2) * 2)
  const outline = glyf.slice(place(glyph), place(glyph + 1))
  return outline.length % 2 === 0 ? outline : `${outline}\0`
}

function offsetsOf(outlines: readonly string[]): readonly number[] {
  const offsets = [0]
  for (const outline of outlines) offsets.push((offsets.at(-1) ?? 0) + outline.length)
  return offsets
}

/** An outline that is put together from other glyphs, with their new numbers (OpenType, table glyf). */
function renumbered(outline: string, newNumber: (glyph: number) => number): string {
  const isSimple = outline === '' || uint16(outline, 0) < 0x8000
  if (isSimple) return outline
  let result = outline
  for (let at = 10, hasMore = true; hasMore; ) {
    const flags = uint16(outline, at)
    result = withUint16(result, at + 2, newNumber(uint16(outline, at + 2)))
    const placeBytes = flags & 0x1 ? 4 : 2
    const scaleBytes = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0
    at += 4 + placeBytes + scaleBytes
    hasMore = (flags & 0x20) !== 0
  }
  return result
}
