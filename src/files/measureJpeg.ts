/** What begins the data of the picture, and what ends them (ITU-T T.81, B.1.1.3). */
const [SCAN, END] = [0xda, 0xd9]
/** Markers that give the picture's size are from C0 to CF, but for those of tables. */
const [FIRST_FRAME, LAST_FRAME, TABLES] = [0xc0, 0xcf, [0xc4, 0xc8, 0xcc]]

/**
 * The size of a whole JPEG, in pixels as they are stored.
 *
 * @returns  undefined when it is cut short or broken: a browser would draw what there is, and grey for the rest
 */
export function measureJpeg(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size: { readonly width: number; readonly height: number } | undefined
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    if (marker === SCAN) return hasEnd(bytes, at) ? size : undefined
    if (marker >= FIRST_FRAME && marker <= LAST_FRAME && !TABLES.includes(marker))
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
  }
  return undefined
}

/** Among the data of the picture the end is told apart: there another byte follows each FF. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  return bytes.some((byte, i) => i > from && byte === END && bytes[i - 1] === 0xff)
}
