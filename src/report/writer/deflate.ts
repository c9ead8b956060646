import { strFromU8, strToU8, zlibSync } from 'fflate'

/**
 * Compresses with zlib's format, as small as fflate can: jsPDF loads the same package, and a browser's own
 * compression would give other bytes in another browser.
 *
 * @param data  a character for each byte
 * @returns a character for each byte
 */
export function deflate(data: string): string {
  return strFromU8(zlibSync(strToU8(data, true), { level: 9 }), true)
}
