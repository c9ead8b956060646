/** What layout needs of a font: which characters it has, and how wide each is. */
interface FontFace {
  has(character: string): boolean
  /** Width of a character as a share of the font's size; a missing one counts as the font's blank. */
  advance(character: string): number
}

const BASIC_PLANE_TABLE = 4

/**
 * Reads widths and characters of a TrueType font, of the basic plane only: the writer draws no others.
 *
 * @throws RangeError if the bytes hold no such font
 */
export function readFont(bytes: Uint8Array): FontFace {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = (name: string): number => {
    for (let i = 0; i < data.getUint16(4); i++) {
      const record = 12 + i * 16
      const tag = String.fromCharCode(...bytes.subarray(record, record + 4))
      if (tag === name) return data.getUint32(record + 8)
    }
    throw new RangeError(`the font has no table ${name}`)
  }
  const unitsPerEm = data.getUint16(table('head') + 18)
  const wideGlyphs = data.getUint16(table('hhea') + 34)
  const [metrics, glyphs] = [table('hmtx'), glyphIds(data, table('cmap'))]
  const glyphOf = (character: string) => glyphs.get(character.charCodeAt(0)) ?? 0
  return {
    has: character => character.length === 1 && glyphOf(character) > 0,
    advance: character =>
      data.getUint16(metrics + Math.min(glyphOf(character), wideGlyphs - 1) * 4) / unitsPerEm,
  }
}

/** Glyph by character code, from the segments of a cmap of format 4. */
function glyphIds(data: DataView, cmap: number): ReadonlyMap<number, number> {
  const start = segmentTable(data, cmap)
  const twice = data.getUint16(start + 6)
  const [ends, starts] = [start + 14, start + 16 + twice]
  const [deltas, offsets] = [starts + twice, starts + 2 * twice]
  const glyphs = new Map<number, number>()
  for (let i = 0; i < twice; i += 2) {
    const [first, last] = [data.getUint16(starts + i), data.getUint16(ends + i)]
    const [delta, offset] = [data.getUint16(deltas + i), data.getUint16(offsets + i)]
    for (let code = first; code <= last && code < 0xffff; code++) {
      const raw = offset === 0 ? code : data.getUint16(offsets + i + offset + (code - first) * 2)
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff
      if (glyph > 0) glyphs.set(code, glyph)
    }
  }
  return glyphs
}

function segmentTable(data: DataView, cmap: number): number {
  for (let i = 0; i < data.getUint16(cmap + 2); i++) {
    const start = cmap + data.getUint32(cmap + 4 + i * 8 + 4)
    if (data.getUint16(start) === BASIC_PLANE_TABLE) return start
  }
  throw new RangeError('the font has no character map of format 4')
}
