/** All that a font inside a PDF needs (ISO 32000-1, 9.9, table 126). */
const NEEDED = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'cvt ', 'fpgm', 'prep']

interface Table {
  readonly name: string
  readonly data: string
}

/**
 * A TrueType font without the tables that only a desktop needs, and without the widths of glyphs that jsPDF has
 * emptied. Each character of the text is a byte.
 *
 * @param used  glyphs that are drawn; a space among them has no outline, but a width
 */
export function trimFont(font: string, used: ReadonlySet<number>): string {
  const tables = tablesOf(font)
  const widths = trimmedWidths(tables, used)
  const kept = tables
    .filter(({ name }) => NEEDED.includes(name))
    .map(table => (table.name === 'hmtx' ? { ...table, data: widths } : table))
  return written(font.slice(0, 4), kept)
}

function tablesOf(font: string): readonly Table[] {
  return Array.from({ length: uint16(font, 4) }, (_, i) => {
    const record = 12 + i * 16
    const [at, length] = [uint32(font, record + 8), uint32(font, record + 12)]
    return { name: font.slice(record, record + 4), data: font.slice(at, at + length) }
  })
}

function trimmedWidths(tables: readonly Table[], used: ReadonlySet<number>): string {
  const data = (name: string) => tables.find(table => table.name === name)?.data ?? ''
  const [head, loca, hmtx] = [data('head'), data('loca'), data('hmtx')]
  const isLong = uint16(head, 50) === 1
  const place = (glyph: number) => (isLong ? uint32(loca, glyph * 4) : uint16(loca, glyph * 2))
  let widths = ''
  for (let glyph = 0; glyph < uint16(data('hhea'), 34); glyph++) {
    const isKept = used.has(glyph) || glyph === 0 || place(glyph) !== place(glyph + 1)
    widths += isKept ? hmtx.slice(glyph * 4, glyph * 4 + 4) : '\0\0\0\0'
  }
  return widths + hmtx.slice(widths.length)
}

function written(version: string, tables: readonly Table[]): string {
  const power = Math.floor(Math.log2(tables.length))
  const search = 16 * 2 ** power
  let at = 12 + 16 * tables.length
  let [records, body] = ['', '']
  for (const { name, data } of tables) {
    const padded = data.padEnd(Math.ceil(data.length / 4) * 4, '\0')
    records += name + bytes32(checksum(padded)) + bytes32(at) + bytes32(data.length)
    body += padded
    at += padded.length
  }
  const counts = [tables.length, search, power, 16 * tables.length - search].map(bytes16)
  return version + counts.join('') + records + body
}

function checksum(data: string): number {
  let sum = 0
  for (let i = 0; i < data.length; i += 4) sum = (sum + uint32(data, i)) >>> 0
  return sum
}

function uint16(data: string, at: number): number {
  return (data.charCodeAt(at) << 8) | data.charCodeAt(at + 1)
}

function uint32(data: string, at: number): number {
  return uint16(data, at) * 0x10000 + uint16(data, at + 2)
}

function bytes16(value: number): string {
  return String.fromCharCode((value >> 8) & 0xff, value & 0xff)
}

function bytes32(value: number): string {
  return bytes16(value >>> 16) + bytes16(value & 0xffff)
}
