import type { Cell, Table } from './Table.ts'
import { UNWRITABLE } from './unwritable.ts'

const BYTE_ORDER_MARK = '\uFEFF'
/** What some program takes for the beginning of a formula: also the wide forms that Excel reads as plain ones. */
const FORMULA = /^[=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20]/gm
const NEEDS_QUOTES = /[;"\n]|^\s|\s$/

/**
 * The table as Finnish and Swedish Excel open it: UTF-8 with a byte order mark, semicolons, decimal commas, CRLF
 * after each row, LF inside a cell.
 *
 * A line of text that a spreadsheet would take for a formula gets an apostrophe before it, each line of a cell by
 * itself, since some programs divide a cell at its line breaks. OWASP recommends it against CSV injection. Price:
 * the apostrophe is seen; in the XLSX file there is none. Numbers are written as they are.
 */
export function writeCsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ label }) => label), ...rows]
  return BYTE_ORDER_MARK + lines.map(line => `${line.map(written).join(';')}\r\n`).join('')
}

function written(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return `${cell}`.replace('.', ',')
  const text = cell
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNWRITABLE, '')
    .replace(FORMULA, "'$&")
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
