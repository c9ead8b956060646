import type { Cell } from './Table.ts'
import { UNWRITABLE } from './unwritable.ts'

/** Spaces, and the apostrophe that keeps a program from taking a line for a formula. */
const BEFORE_A_LINE = /^(?:\s|'(?=[=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20]))+/

/**
 * What a cell says, whichever program wrote it: its lines without the spaces round them, without empty ones and
 * without what a file of tables could not hold. Two cells that say the same give the same text.
 */
export function tableText(cell: Cell): string {
  return `${cell ?? ''}`
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map(line => line.replace(UNWRITABLE, '').replace(BEFORE_A_LINE, '').trimEnd())
    .filter(line => line !== '')
    .join('\n')
}
