import type { TextBox } from '../layout/Page.ts'

export const SOFT_HYPHEN = '\u00AD'

/**
 * A box's text as it goes into the file: with the space that parts it from the next line, and with a soft hyphen
 * for one that only divides a word, which is then read as a whole (ISO 32000-1, 14.8.2.2.3).
 */
export function drawnText({ text, after, hyphenated }: TextBox): string {
  return hyphenated ? text.slice(0, -1) + SOFT_HYPHEN : text + after
}
