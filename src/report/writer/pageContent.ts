import type { Colour, ImageBox, RectBox, TextBox, Weight } from '../layout/Page.ts'
import { SHEET } from '../layout/sheet.ts'
import { drawnText } from './drawnText.ts'
import { stringText } from './pdfText.ts'
import type { MarkedPage, Sequence, Shape } from './sequences.ts'
import type { TextCodes } from './TextCodes.ts'

/** In points. */
const THICKEST_RULE = 2

/** How a weight's font is called on the pages. */
export type FontNames = Readonly<Record<Weight, string>>

/**
 * A page in PDF's operators (ISO 32000-1, 8 and 9), every one inside marked content or an artifact (14.6, 14.8).
 *
 * What stays the same is said once: font and colour until they change, and a text's place from the one before,
 * so that a page packs into three quarters of what it would with each text written whole.
 */
export function pageContent(
  { ground, sequences, repeated }: MarkedPage,
  fonts: FontNames,
  encode: TextCodes['encode'],
  images: ReadonlyMap<string, string>,
): string {
  const lines: string[] = []
  const state = { font: '', colour: '', stroke: '', isText: false, x: 0, y: 0, end: Number.NaN }
  const paint = (colour: Colour) => {
    if (colour === state.colour) return
    state.colour = colour
    lines.push(grey(colour) ?? `${channels(colour)} rg`)
  }
  const drawRect = ({ x, y, width, height, fill, radius = 0 }: RectBox) => {
    paint(fill)
    const [left, foot] = [tenth(x + radius), tenth(SHEET.height - y - height + radius)]
    const [right, head] = [tenth(x + width - radius), tenth(SHEET.height - y - radius)]
    // Edges are rounded, not lengths, so that what touches still does; a rule keeps its weight.
    const tall = height < THICKEST_RULE ? height : head - foot
    const sides = [left, foot, right - left, tall].map(short).join(' ')
    // A stroke with round joins around a smaller rectangle rounds its corners.
    const stroke = `${channels(fill)} RG ${short(2 * radius)} w 1 j`
    if (radius > 0 && stroke !== state.stroke) lines.push(stroke)
    if (radius > 0) state.stroke = stroke
    lines.push(`${sides} re ${radius > 0 ? 'B' : 'f'}`)
  }
  const drawImage = ({ x, y, width, height, png }: ImageBox) => {
    const place = [width, 0, 0, height, x, SHEET.height - y - height].map(short).join(' ')
    lines.push(`q ${place} cm /${images.get(png)} Do Q`)
  }
  const drawShape = (box: Shape) => (box.kind === 'rect' ? drawRect(box) : drawImage(box))
  const mark = (beginning: string, draw: () => void) => {
    lines.push(beginning)
    draw()
    lines.push('EMC')
  }
  const drawText = (box: TextBox) => {
    const { x, y, text, weight, size, colour } = box
    if (text === '') return
    const font = `/${fonts[weight]} ${short(size)} Tf`
    if (font !== state.font) lines.push(font)
    paint(colour)
    const [left, foot] = [tenth(x), tenth(SHEET.height - y)]
    // Where the text before has ended, the pen already is.
    const goesOn = foot === state.y && Math.abs(x - state.end) < 0.05
    if (!goesOn) {
      lines.push(`${short(left - state.x)} ${short(foot - state.y)} Td`)
      Object.assign(state, { x: left, y: foot })
    }
    Object.assign(state, { font, end: box.after === '' ? x + box.width : Number.NaN })
    const show = () => lines.push(`${encode(drawnText(box))}Tj`)
    if (box.spoken === undefined) show()
    else mark(`/Span<</ActualText${stringText(box.spoken)}>>BDC`, show)
  }
  const openText = () => {
    if (!state.isText) lines.push('BT')
    Object.assign(state, state.isText ? {} : { isText: true, x: 0, y: 0, end: Number.NaN })
  }
  const closeText = () => {
    if (state.isText) lines.push('ET')
    state.isText = false
  }
  const drawSequence = ({ boxes }: Sequence, mcid: number) => {
    // Which role it has, the structure says: here one name for all packs better.
    const beginning = `/P<</MCID ${mcid}>>BDC`
    const texts = boxes.filter(box => box.kind === 'text')
    if (texts.length === boxes.length) {
      openText()
      mark(beginning, () => texts.forEach(drawText))
      return
    }
    closeText()
    mark(beginning, () => {
      for (const box of boxes) if (box.kind !== 'text') drawShape(box)
      openText()
      texts.forEach(drawText)
      closeText()
    })
  }

  if (ground.length > 0) mark('/Artifact BMC', () => ground.forEach(drawShape))
  sequences.forEach(drawSequence)
  for (const artifact of new Set(repeated.map(artifactOf))) {
    openText()
    mark(artifact, () => repeated.filter(box => artifactOf(box) === artifact).forEach(drawText))
  }
  closeText()
  return lines.join('\n')
}

/** What repeated text is (ISO 14289-1, 7.8): running headers and footers say so, rows of a table's head do not. */
function artifactOf({ y }: TextBox): string {
  const isFoot = y > SHEET.height - SHEET.bottom
  const subtype = y < SHEET.top ? '/Subtype/Header' : isFoot ? '/Subtype/Footer' : ''
  return `/Artifact<</Type/Pagination${subtype}>>BDC`
}

function channels(colour: Colour): string {
  return [1, 3, 5].map(at => decimal(Number.parseInt(colour.slice(at, at + 2), 16) / 255, 1000)).join(' ')
}

function grey(colour: Colour): string | undefined {
  const [red, green, blue] = channels(colour).split(' ')
  return red === green && red === blue ? `${red} g` : undefined
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** Two decimals at most, which no printer can tell from more. */
function short(value: number): string {
  return decimal(value, 100)
}

function decimal(value: number, parts: number): string {
  return `${Math.round(value * parts) / parts}`.replace(/^(-?)0\./, '$1.')
}
