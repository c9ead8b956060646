/**
 * @param {number} first
 * @param {number} last
 * @returns {string} all characters from one code point to another
 */
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

const letters = {
  basicLatin: range(0x20, 0x7e),
  latin1: range(0xa0, 0xff),
  latinExtendedA: range(0x100, 0x17f),
  sami: 'ǤǥǦǧǨǩƷʒǮǯȞȟ',
  commaBelow: 'ȘșȚț',
  punctuation: '–—‘’‚“”„•…‹›†€',
  mathematics: '−≤≥≠≈₂',
  signs: '←→↑↓✓✗□',
  spaces: '\u2009\u202f',
  noBreakHyphen: '\u2011',
}

/** Every character the fonts must have; the rest falls back to the reader's own fonts, or is replaced in a PDF. */
export const fontCharacters = Object.values(letters).join('')

const screen = { format: /** @type {const} */ ('woff2'), features: ['kern', 'ccmp', 'locl', 'tnum'] }

/** For jsPDF, which draws one glyph per character and knows no layout features. */
const paper = { format: /** @type {const} */ ('truetype'), features: /** @type {string[]} */ ([]) }

/** The files to make, each a cut of one weight of Inter. */
export const fontFiles = [
  { name: 'inter-400.woff2', source: '400Regular/Inter_400Regular.ttf', ...screen },
  { name: 'inter-600.woff2', source: '600SemiBold/Inter_600SemiBold.ttf', ...screen },
  { name: 'inter-700.woff2', source: '700Bold/Inter_700Bold.ttf', ...screen },
  { name: 'inter-400.ttf', source: '400Regular/Inter_400Regular.ttf', ...paper },
  { name: 'inter-700.ttf', source: '700Bold/Inter_700Bold.ttf', ...paper },
]
