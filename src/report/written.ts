import type { Written } from '../assessment/Written.ts'
import type { Speech } from '../i18n/Speech.ts'
import { type Block, plain, type Text } from './Block.ts'

/** What stands for words that the user has not written: not decided, or not recorded where it is no choice. */
type Missing = 'undecided' | 'unrecorded'

/** The user's own words on one line, in their language, or what stands for them. */
export function writtenOr(
  written: Written | undefined,
  { t }: Pick<Speech, 't'>,
  missing: Missing = 'undecided',
): Text {
  const [line] = writtenLines(written && { ...written, text: written.text.replace(/\s+/g, ' ') })
  return line ?? plain(t($ => $.fields[missing]))
}

/** Whether the user has written anything but white space. */
export function isWritten(written: Written | undefined): boolean {
  return linesOf(written).length > 0
}

/** With a small first letter, as a value inside a sentence; an abbreviation keeps its own. */
export function lowered(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase() + text.slice(1)
}

/** With a capital first letter, as a value that stands alone. */
export function raised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/** The user's own words line by line, empty lines left out. */
export function linesOf(written: Written | undefined): readonly string[] {
  if (written === undefined) return []
  return written.text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** The same lines, each with the language it was written in. */
export function writtenLines(written: Written | undefined): readonly Text[] {
  return linesOf(written).map(text => [{ text, ...(written && { lang: written.lang }) }])
}

/** The user's own words as paragraphs, or what stands for them. */
export function writtenBlocks(
  written: Written | undefined,
  { t }: Pick<Speech, 't'>,
  missing: Missing = 'undecided',
): readonly Block[] {
  const lines = writtenLines(written)
  const said = lines.length > 0 ? lines : [plain(t($ => $.fields[missing]))]
  return said.map((text): Block => ({ kind: 'paragraph', style: 'close', text }))
}
