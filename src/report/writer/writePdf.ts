import type { LaidOut } from '../layout/Page.ts'
import type { Attachment } from './attachment.ts'
import { drawPages } from './drawPages.ts'
import { finishPdf } from './finishPdf.ts'
import { type FontBytes, openPdf } from './jsPdfInside.ts'
import { markPage } from './markPage.ts'
import type { PdfProperties } from './metadata.ts'
import { tagPages } from './tagPages.ts'

/** What else goes into the file. */
export interface PdfExtras {
  readonly attachment?: Attachment
}

/** Draws laid-out pages as a tagged PDF. The same input gives the same bytes. */
export function writePdf(
  { pages, bookmarks }: LaidOut,
  fonts: FontBytes,
  properties: PdfProperties,
  { attachment }: PdfExtras = {},
): Uint8Array {
  const marked = pages.map(({ boxes }) => markPage(boxes, properties.language))
  const doc = openPdf(fonts)
  drawPages(doc, marked)
  return finishPdf(doc, tagPages(marked, bookmarks, properties, attachment))
}
