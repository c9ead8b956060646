const LONG_WORD = /\p{L}{17,}/gu
const SYLLABLE = /(?<=\p{L}{3})(?=[^aeiouyåäö][aeiouyåäö]\p{L})/giu

/**
 * A text whose long words may be cut in a narrow column, with a hyphen: before a consonant and its vowel, which is
 * where Finnish divides syllables. Browsers have no dictionary of their own for every language.
 */
export function softHyphens(text: string): string {
  return text.replace(LONG_WORD, word => word.replace(SYLLABLE, '\u00AD'))
}
