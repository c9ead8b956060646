const SPACES = /[\t\n\r\v\f\u0085\u2028\u2029]/g
/** Controls, halves of characters and what Unicode keeps for itself: no XML may hold them. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu
/** Where a word may break is left to the program that shows it. */
const SOFT_HYPHENS = /\u00AD/g

/** Text on one line that any document or clipboard may carry: composed, without control characters or soft hyphens. */
export function storableText(text: string): string {
  return text.normalize('NFC').replace(SPACES, ' ').replace(FORBIDDEN, '').replace(SOFT_HYPHENS, '')
}
