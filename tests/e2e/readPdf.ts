import { readFileSync } from 'node:fs'
import type { Download } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface ReadPdf {
  readonly text: string
  readonly language: unknown
}

/** All the text of a downloaded PDF, and its language. */
export async function readPdf(download: Download): Promise<ReadPdf> {
  return readPdfBytes(readFileSync(await download.path()))
}

export async function readPdfBytes(content: Buffer): Promise<ReadPdf> {
  const bytes = new Uint8Array(content)
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
  const pages: string[] = []
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    pages.push(items.map(item => ('str' in item ? item.str : '')).join(' '))
  }
  const { info } = await pdf.getMetadata()
  return { text: pages.join(' '), language: 'Language' in info ? info.Language : undefined }
}

/** Spaces and hyphens aside: lines are cut at both. */
export function bare(text: string): string {
  return text.replace(/[\s\u00AD-]/g, '')
}
