/** A TrueType font's tables by name. Each character of the texts is a byte. */
export type FontTables = ReadonlyMap<string, string>

export function readTables(font: string): FontTables {
  return new Map(
    Array.from({ length: uint16(font, 4) }, (_, i) => {
      const record = 12 + i * 16
      const [at, length] = [uint32(font, record + 8), uint32(font, record + 12)]
      return [font.slice(record, record + 4), font.slice(at, at + length)]
    }),
  )
}

export function writeTables(tables: FontTables): string {
  const power = Math.floor(Math.log2(tables.size))
  const search = 16 * 2 ** power
  let at = 12 + 16 * tables.size
  let [records, body] = ['', '']
  for (const [name, data] of tables) {
    const padded = data.padEnd(Math.ceil(data.length / 4) * 4, '\0')
    records += name + bytes32(checksum(padded)) + bytes32(at) + bytes32(data.length)
    body += padded
    at += padded.length
  }
  const counts = [tables.size, search, power, 16 * tables.size - search].map(bytes16)
  return `\0\u0001\0\0${counts.join('')}${records}${body}`
}

function checksum(data: string): number {
  let sum = 0
  for (let i = 0; i < data.length; i += 4) sum = (sum + uint32(data, i)) >>> 0
  return sum
}

export function uint16(data: string, at: number): number {
  return (data.charCodeAt(at) << 8) | data.charCodeAt(at + 1)
}

export function uint32(data: string, at: number): number {
  return uint16(data, at) * 0x10000 + uint16(data, at + 2)
}

export function bytes16(value: number): string {
  return String.fromCharCode((value >> 8) & 0xff, value & 0xff)
}

export function bytes32(value: number): string {
  return bytes16(value >>> 16) + bytes16(value & 0xffff)
}

/** Bytes of a table with two of them changed. */
export function withUint16(data: string, at: number, value: number): string {
  return data.slice(0, at) + bytes16(value) + data.slice(at + 2)
}
