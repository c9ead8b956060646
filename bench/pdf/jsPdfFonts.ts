import type { jsPDF } from 'jspdf'
import type { Sample } from './Sample.ts'

/** Embeds both weights as jsPDF's guide tells. */
export function addInter(doc: jsPDF, fonts: Sample['fonts']): void {
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
}
