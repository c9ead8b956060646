import { jsPDF } from 'jspdf'
import { A4_OPTIONS } from '../../src/report/writer/jsPdfInside.ts'
import type { Sample } from './Sample.ts'

/** An empty file as the app starts one, with both weights embedded as jsPDF's guide tells. */
export function startJsPdf(fonts: Sample['fonts']): jsPDF {
  const doc = new jsPDF(A4_OPTIONS)
  for (const [weight, style] of [
    ['regular', 'normal'],
    ['bold', 'bold'],
  ] as const) {
    doc.addFileToVFS(
      `Inter-${style}.ttf`,
      Array.from(fonts[weight], byte => String.fromCharCode(byte)).join(''),
    )
    doc.addFont(`Inter-${style}.ttf`, 'Inter', style)
  }
  return doc
}
