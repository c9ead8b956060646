import { pixelData, pngChunks } from './pngChunks.ts'

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
  const read = bytes && pngChunks(bytes)
  if (!read || PNG_FORM.some((value, i) => bytes[24 + i] !== value)) return undefined
  const data = pixelData(read.chunks)
  if (read.end !== bytes.length || data.length === 0) return undefined
  if (read.chunks.some(({ name }) => name === 'tRNS')) return undefined
  const view = new DataView(bytes.buffer)
  return { width: view.getUint32(16), height: view.getUint32(20), data: joined(data) }
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
