import type { Box } from '../layout/Page.ts'
import { SHEET } from '../layout/sheet.ts'

/** A PDF text string: as it is in the letters of western Europe (ISO 32000-1, D.2), else in hexadecimal. */
export function stringText(text: string): string {
  return /^[\x20-\x7E\xA1-\xAC\xAE-\xFF]*$/.test(text)
    ? `(${text.replace(/[\\()]/g, '\\$&')})`
    : hexText(text)
}

/** A PDF text string in hexadecimal: any character survives, which a literal's do not. */
export function hexText(text: string): string {
  let hex = 'FEFF'
  for (let i = 0; i < text.length; i++) hex += hexOf(text.charCodeAt(i), 4)
  return `<${hex}>`
}

/** An address, which a PDF keeps in ASCII. */
export function uriText(href: string): string {
  const ascii = href
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\x21-\x7E]/gu, character => encodeURIComponent(character))
  let hex = ''
  for (let i = 0; i < ascii.length; i++) hex += hexOf(ascii.charCodeAt(i), 2)
  return `<${hex}>`
}

/** A moment as PDF writes it, in UTC, so that the same moment gives the same bytes on every machine. */
export function pdfDate(date: Date): string {
  const digits = date.toISOString().replace(/\D/g, '').slice(0, 14)
  return `D:${digits}+00'00'`
}

export function numberText(value: number): string {
  return `${Math.round(value * 100) / 100}`
}

/** The rectangle around boxes of one page, in PDF's coordinates, which run from the lower left corner. */
export function boundsOf(boxes: readonly Box[]): string {
  const edges = boxes.map(edgesOf)
  const corners = [
    Math.min(...edges.map(({ left }) => left)),
    Math.min(...edges.map(({ bottom }) => bottom)),
    Math.max(...edges.map(({ right }) => right)),
    Math.max(...edges.map(({ top }) => top)),
  ]
  return `[${corners.map(numberText).join(' ')}]`
}

/** Each box as a quadrilateral, in the order that readers expect: upper edge, lower edge, left to right. */
export function quadsOf(boxes: readonly Box[]): string {
  const corners = boxes
    .map(edgesOf)
    .flatMap(({ left, right, top, bottom }) => [left, top, right, top, left, bottom, right, bottom])
  return `[${corners.map(numberText).join(' ')}]`
}

function edgesOf(box: Box): Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>> {
  const { x, y, width } = box
  const [above, below] = box.kind === 'text' ? [box.size, box.size * 0.3] : [0, box.height]
  return { left: x, right: x + width, top: SHEET.height - y + above, bottom: SHEET.height - y - below }
}

/** 32 hexadecimal digits that stand for a text; for telling files apart, not for keeping secrets. */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
    .map(seed => {
      let hash = seed
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
      return hexOf(hash >>> 0, 8)
    })
    .join('')
}

function hexOf(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0')
}
