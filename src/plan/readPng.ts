import { crc32 } from './crc32.ts'

/** What a PNG begins with: its signature, and a first chunk of 13 bytes that describes the picture. */
export const PNG_BEGINS = '\x89PNG\r\n\x1A\n\0\0\0\rIHDR'
/** Eight bits a colour, red, green and blue, not interlaced: the one form that a document takes as it is. */
export const PNG_FORM = [8, 2, 0, 0, 0] as const

interface Png {
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** The pixels: filtered row by row, compressed with zlib. */
  readonly data: Uint8Array
}

/**
 * The gate for a picture: a whole PNG of 8-bit colour, without transparency or interlacing, its checksums right.
 *
 * @param base64  the file
 * @returns       undefined for anything else
 */
export function readPng(base64: string): Png | undefined {
  const bytes = bytesOf(base64)
  if (bytes === undefined || bytes.length < 33) return undefined
  const view = new DataView(bytes.buffer)
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (text(0, PNG_BEGINS.length) !== PNG_BEGINS) return undefined
  if (PNG_FORM.some((value, i) => bytes[24 + i] !== value)) return undefined
  const data: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return undefined
    const name = text(at + 4, at + 8)
    if (name === 'tRNS') return undefined
    if (name === 'IDAT') data.push(bytes.subarray(at + 8, end))
    at = end + 4
    if (name !== 'IEND') continue
    if (at !== bytes.length || data.length === 0) return undefined
    return { width: view.getUint32(16), height: view.getUint32(20), data: joined(data) }
  }
  return undefined
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
