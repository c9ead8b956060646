import type { LaidOut } from '../layout/Page.ts'
import { assemblePdf } from './assemblePdf.ts'
import type { FontBytes } from './drawPages.ts'
import type { PdfProperties } from './metadata.ts'
import { packFile } from './packFile.ts'

/** Draws laid-out pages as a tagged PDF. The same input gives the same bytes. */
export function writePdf(laidOut: LaidOut, fonts: FontBytes, properties: PdfProperties): Uint8Array {
  return packFile(assemblePdf(laidOut, fonts, properties))
}
