import type { Logo } from './Logo.ts'
import { pixelData, pngChunks } from './pngChunks.ts'

/** Samples of a pixel by colour type, and passes of interlacing as [first column, first row, step across, step down] (ISO/IEC 15948, 8.2 and 11.2.2). */
const SAMPLES: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
])
const WHOLE = [[0, 0, 1, 1]] as const
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/**
 * Whether every pixel of a PNG of any form is there to be drawn: its chunks' checksums are right and its data unpack
 * to as many bytes as its size says. Browsers draw what there is of others, and grey for the rest.
 *
 * Unpacks without keeping, so that a small file that unpacks to a huge one costs no memory.
 */
export async function isWholePng(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const read = pngChunks(bytes)
  if (read === undefined) return false
  const expected = unpackedLength(new DataView(bytes.buffer, bytes.byteOffset))
  let length = 0
  try {
    const reader = new Blob([...pixelData(read.chunks)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'))
      .getReader()
    for (let part = await reader.read(); !part.done && length <= expected; part = await reader.read())
      length += part.value.length
    if (length > expected) await reader.cancel()
  } catch {
    return false
  }
  return length === expected
}

/** Whether a picture of a work is there to be drawn. */
export function isWholeLogo({ png }: Pick<Logo, 'png'>): Promise<boolean> {
  return isWholePng(Uint8Array.from(atob(png), character => character.charCodeAt(0)))
}

/** In bytes: of each row, one for its filter and then its pixels. */
function unpackedLength(view: DataView): number {
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const bits = view.getUint8(24) * (SAMPLES.get(view.getUint8(25)) ?? 0)
  const passes = view.getUint8(28) === 1 ? ADAM7 : WHOLE
  return passes.reduce((sum, [x, y, across, down]) => {
    const [columns, rows] = [Math.ceil((width - x) / across), Math.ceil((height - y) / down)]
    return columns > 0 && rows > 0 ? sum + rows * (1 + Math.ceil((columns * bits) / 8)) : sum
  }, 0)
}
