import { crc32 } from './crc32.ts'

/** What a PNG begins with: its signature, and a first chunk of 13 bytes that describes the picture. */
export const PNG_BEGINS = '\x89PNG\r\n\x1A\n\0\0\0\rIHDR'

interface PngChunk<Buffer extends ArrayBufferLike> {
  readonly name: string
  readonly data: Uint8Array<Buffer>
}

interface PngChunks<Buffer extends ArrayBufferLike> {
  /** From the first, which describes the picture, to the last before the end. */
  readonly chunks: readonly PngChunk<Buffer>[]
  /** Where the file goes on after its end, in bytes; its length where it does not. */
  readonly end: number
}

/**
 * The chunks of a PNG (ISO/IEC 15948, 5.3).
 *
 * @returns undefined for what is no PNG, has no end, or has a chunk whose checksum is wrong
 */
export function pngChunks<Buffer extends ArrayBufferLike>(
  bytes: Uint8Array<Buffer>,
): PngChunks<Buffer> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (text(0, PNG_BEGINS.length) !== PNG_BEGINS) return undefined
  const chunks: PngChunk<Buffer>[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return undefined
    const name = text(at + 4, at + 8)
    if (name === 'IEND') return { chunks, end: end + 4 }
    chunks.push({ name, data: bytes.subarray(at + 8, end) })
    at = end + 4
  }
  return undefined
}

/** The chunks that hold the pixels, compressed with zlib as one. */
export function pixelData<Buffer extends ArrayBufferLike>(
  chunks: readonly PngChunk<Buffer>[],
): readonly Uint8Array<Buffer>[] {
  return chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data)
}
