import { crc32 } from '../plan/crc32.ts'
import { PNG_BEGINS } from '../plan/pngChunks.ts'
import { PNG_FORM } from '../plan/readPng.ts'

/** Bytes of one pixel: in the file red, green and blue; on a canvas its opacity too. */
const [STORED, DRAWN] = [3, 4]

/**
 * A canvas's pixels as a PNG of the one form that the saved file takes. Browsers' own encoders each choose another.
 *
 * @param pixels  opaque: what they say of opacity is left out
 */
export async function encodePng({ data, width, height }: ImageData): Promise<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head.set(PNG_FORM, 8)
  const packed = await deflated(filteredRows(data, width, height))
  const chunks = [chunk('IHDR', head), chunk('IDAT', packed), chunk('IEND', new Uint8Array())]
  const signature = Uint8Array.from(PNG_BEGINS.slice(0, 8), character => character.charCodeAt(0))
  return new Uint8Array(await new Blob([signature, ...chunks]).arrayBuffer())
}

/** Rows, each by the filter that leaves the least to pack (ISO/IEC 15948, 9 and 12.8). */
function filteredRows(data: ImageData['data'], width: number, height: number): Uint8Array<ArrayBuffer> {
  const length = width * STORED
  const rows = new Uint8Array((length + 1) * height)
  let above = new Uint8Array(length)
  for (let y = 0; y < height; y++) {
    const row = Uint8Array.from(
      { length },
      (_, i) => data[(y * width + Math.floor(i / STORED)) * DRAWN + (i % STORED)] ?? 0,
    )
    const before = (i: number) => (i < STORED ? 0 : (row[i - STORED] ?? 0))
    const filtered = [
      row,
      row.map((value, i) => value - before(i)),
      row.map((value, i) => value - (above[i] ?? 0)),
    ]
    const rests = filtered.map(rest => rest.reduce((sum, value) => sum + Math.min(value, 256 - value), 0))
    const best = rests.indexOf(Math.min(...rests))
    rows[y * (length + 1)] = best
    rows.set(filtered[best] ?? row, y * (length + 1) + 1)
    above = row
  }
  return rows
}

function chunk(name: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + body.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, body.length)
  bytes.set(
    Uint8Array.from(name, character => character.charCodeAt(0)),
    4,
  )
  bytes.set(body, 8)
  view.setUint32(8 + body.length, crc32(bytes.subarray(4, 8 + body.length)))
  return bytes
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
