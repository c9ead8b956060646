/** Codes of the characters that a document draws. */
export interface TextCodes {
  /** In the order of their codes. */
  readonly characters: readonly string[]
  /** A text in codes, as a PDF string. */
  encode(text: string): string
}

/** Bytes below this are the first of two, the others stand alone. */
export const FIRST_SINGLE = 0x10
export const SINGLES = 0x100 - FIRST_SINGLE
/** As a number it follows the last single byte: some readers take <11> and <0011> for the same. */
export const FIRST_DOUBLE = 0x100

/**
 * Gives each character a code, one byte each as long as there are any: half of what a glyph's number takes.
 * A code stands for a character and not for a glyph, so that what is copied is what was written.
 *
 * @param texts  all that is drawn
 */
export function textCodes(texts: Iterable<string>): TextCodes {
  const characters = [...new Set(Array.from(texts).join('').split(''))].sort()
  const codes = new Map(characters.map((character, i) => [character, escaped(codeBytes(i))]))
  return {
    characters,
    encode: text => {
      let encoded = ''
      for (let i = 0; i < text.length; i++) encoded += codes.get(text.charAt(i)) ?? ''
      return `(${encoded})`
    },
  }
}

/** The bytes of a character's code, by its place among the characters. */
export function codeBytes(place: number): string {
  if (place < SINGLES) return String.fromCharCode(FIRST_SINGLE + place)
  const double = place - SINGLES + FIRST_DOUBLE
  return String.fromCharCode(double >> 8, double & 0xff)
}

function escaped(bytes: string): string {
  return bytes.replace(/[\\()]/g, '\\$&').replaceAll('\r', '\\r')
}
