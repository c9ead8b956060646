/** Whether the document's fonts can draw a character. */
type HasGlyph = (character: string) => boolean

interface CleanText {
  readonly text: string
  /** Each character that could not be drawn, once. */
  readonly replaced: readonly string[]
}

const SUBSTITUTES = ['□', '?']
const NO_BREAK_SPACE = '\u00A0'
const NO_BREAK_HYPHEN = '\u2011'
const SOFT_HYPHEN = '\u00AD'
const GUIDES_BREAKS = new Set([NO_BREAK_SPACE, NO_BREAK_HYPHEN, SOFT_HYPHEN])
/** Every space that is not a plain one: figure, thin and narrow ones, the ideographic one. */
const NO_BREAK_SPACES = /[\u2007\u202F]/g
const OTHER_SPACES = /[\t\n\r\v\f\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]/g
/** Characters without a look of their own, but for the soft hyphen: controls, joiners, direction marks. */
const INVISIBLE = /(?!\u00AD)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu

/**
 * Makes text safe to lay out: composed, without control characters, every character one the fonts have.
 *
 * No-break spaces and hyphens and soft hyphens stay, since they say where a line may break; `asDrawn` turns
 * them into what is drawn. A PDF drops what its font lacks, and often the rest of the line with it.
 */
export function cleanText(text: string, has: HasGlyph): CleanText {
  const substitute = SUBSTITUTES.find(has) ?? ''
  const replaced = new Set<string>()
  const shown = text
    .normalize('NFC')
    .replace(NO_BREAK_SPACES, NO_BREAK_SPACE)
    .replace(OTHER_SPACES, ' ')
    .replace(INVISIBLE, '')
  let clean = ''
  for (const character of shown) {
    if (GUIDES_BREAKS.has(character) || (character.length === 1 && has(character))) clean += character
    else {
      replaced.add(character)
      clean += substitute
    }
  }
  return { text: clean, replaced: [...replaced] }
}

/** The characters that are drawn: a no-break space is a space, a no-break hyphen a hyphen, a soft one nothing. */
export function asDrawn(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, ' ').replaceAll(NO_BREAK_HYPHEN, '-').replaceAll(SOFT_HYPHEN, '')
}

/** Text ready to draw on one line. */
export function drawableText(text: string, has: HasGlyph): CleanText {
  const { text: clean, replaced } = cleanText(text, has)
  return { text: asDrawn(clean), replaced }
}
