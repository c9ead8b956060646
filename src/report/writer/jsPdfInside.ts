import { strFromU8 } from 'fflate'
import type { jsPDF } from 'jspdf'
import { SOFT_HYPHEN } from './drawnText.ts'

/**
 * What the writer uses of jsPDF beyond its documented interface, all of it here. tests/report/jsPdfInside.test.ts
 * tells whoever upgrades jsPDF what has changed.
 */
interface Inside {
  readonly internal: {
    getFont(): Font
    readonly events: { getTopics(): Record<string, Record<string, [handler: Handler, once: boolean]>> }
  }
  /** Glyph numbers as four hexadecimal digits each, remembered for the font's subset; nothing for no glyph. */
  pdfEscape16(text: string, font: Font): string
}
type Font = { readonly id: string }
type Handler = (this: unknown, ...args: unknown[]) => unknown

/** A font as the pages name it, and the way from a character to its glyph. */
export interface EmbeddedFont {
  readonly id: string
  /** @throws RangeError if the font lacks the character */
  glyphOf(character: string): number
  /** In thousandths of the font's size. */
  widthOf(character: string): number
}

/**
 * Embeds a font, cut to the glyphs that are asked for before `doc.output()`.
 *
 * @param family  its own, also if it is a weight of another: jsPDF picks the wrong font of a family with several
 */
export function embedFont(doc: jsPDF, family: string, bytes: Uint8Array): EmbeddedFont {
  doc.addFileToVFS(`${family}.ttf`, strFromU8(bytes, true))
  doc.addFont(`${family}.ttf`, family, 'normal')
  // A font that draws nothing would be left out.
  doc.setFont(family, 'normal').text(' ', 0, 0)
  const inside = doc as unknown as Inside
  const font = inside.internal.getFont()
  // A soft hyphen that is drawn looks like any other; fonts may lack it, or give it no width.
  const look = (character: string) => (character === SOFT_HYPHEN ? '-' : character)
  return {
    id: font.id,
    glyphOf: character => {
      const glyph = Number.parseInt(inside.pdfEscape16(look(character), font), 16)
      if (glyph > 0) return glyph
      throw new RangeError(`the font ${family} has no glyph for ${JSON.stringify(character)}`)
    },
    widthOf: character =>
      Math.round(doc.getStringUnitWidth(look(character), { font, fontSize: 1000 }) * 1000),
  }
}

/**
 * jsPDF only logs an error in one of its own steps, such as embedding a font, and goes on.
 *
 * @returns a function that throws the first such error, if there was one
 */
export function keepErrors(doc: jsPDF): () => void {
  const errors: unknown[] = []
  const { events } = (doc as unknown as Inside).internal
  for (const handlers of Object.values(events.getTopics()))
    for (const subscription of Object.values(handlers)) {
      const [handler] = subscription
      subscription[0] = function (...args) {
        try {
          return handler.apply(this, args)
        } catch (error) {
          errors.push(error)
          return undefined
        }
      }
    }
  return () => {
    if (errors.length > 0) throw errors[0]
  }
}
