import { type Pdf, setWeight } from './jsPdfInside.ts'

/** Drawn where the layout divides a word, as its glyph draws no other: a hyphen that stays one is a plain hyphen. */
export const DIVIDER = '\u2011'
const SOFT_HYPHEN = '\u00AD'

/**
 * Mends what jsPDF says of its fonts, after all is drawn. It cuts the widths of glyphs off to whole thousandths, so
 * that a long line ends a point too early: they are rounded. And the hyphens that divide words are to be copied as soft
 * ones, so that they are not read (ISO 32000-1, 14.8.2.2.3).
 */
export function mendFonts(doc: Pdf): void {
  for (const weight of ['regular', 'bold'] as const) {
    setWeight(doc, weight)
    const { metadata } = doc.internal.getFont()
    const { toUnicode, Unicode } = metadata
    Unicode.widths.forEach((glyph, i, widths) => {
      if (typeof glyph === 'number') widths[i + 1] = [Math.round(metadata.widthOfGlyph(glyph))]
    })
    const divider = metadata.characterToGlyph(DIVIDER.charCodeAt(0))
    if (divider in toUnicode) toUnicode[divider] = SOFT_HYPHEN.charCodeAt(0)
  }
}
