import type { Box } from '../layout/Page.ts'
import { SHEET } from '../layout/sheet.ts'

/** Signs that PDF's own encoding has outside Latin-1, in the order of their codes from 0x80 (ISO 32000-1, D.2). */
const SIGNS = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'

/** A PDF text string: a byte a character in PDF's own encoding, else in hexadecimal. */
export function stringText(text: string): string {
  let bytes = ''
  for (const character of text) {
    const sign = SIGNS.indexOf(character)
    if (sign >= 0) bytes += String.fromCharCode(0x80 + sign)
    else if (/^[\x20-\x7E\xA1-\xAC\xAE-\xFF]$/.test(character)) bytes += character
    else return hexText(text)
  }
  return `(${bytes.replace(/[\\()]/g, '\\$&')})`
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
  return `${Math.round(value * 10) / 10}`
}

/** The rectangle around boxes of one page, in PDF's coordinates, which run from the lower left corner. */
export function boundsOf(boxes: readonly Box[]): string {
  const { left, bottom, right, top } = edgesAround(boxes)
  return `[${[left, bottom, right, top].map(numberText).join(' ')}]`
}

/** Each line of boxes as a quadrilateral, in the order that readers expect: upper edge, lower edge, left to right. */
export function quadsOf(lines: readonly (readonly Box[])[]): string {
  const corners = lines
    .map(edgesAround)
    .flatMap(({ left, right, top, bottom }) => [left, top, right, top, left, bottom, right, bottom])
  return `[${corners.map(numberText).join(' ')}]`
}

type Edges = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>

function edgesAround(boxes: readonly Box[]): Edges {
  const edges = boxes.map(edgesOf)
  return {
    left: Math.min(...edges.map(({ left }) => left)),
    bottom: Math.min(...edges.map(({ bottom }) => bottom)),
    right: Math.max(...edges.map(({ right }) => right)),
    top: Math.max(...edges.map(({ top }) => top)),
  }
}

function edgesOf(box: Box): Edges {
  const { x, y, width } = box
  const [above, below] = box.kind === 'text' ? [box.size, box.size * 0.3] : [0, box.height]
  return { left: x, right: x + width, top: SHEET.height - y + above, bottom: SHEET.height - y - below }
}

/** A character for each byte of the text in UTF-8. */
export function utf8(text: string): string {
  return Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('')
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
