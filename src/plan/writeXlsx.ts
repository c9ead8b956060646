import writeXlsxFile, { type Row } from 'write-excel-file/universal'
import { type Cell, LONGEST_CELL, type Table } from './Table.ts'
import { UNWRITABLE } from './unwritable.ts'

const LONGEST_NAME = 31
const TOP = { alignVertical: 'top', wrap: true } as const
const HEAD = { ...TOP, fontWeight: 'bold', backgroundColor: '#d3e2f2' } as const

/** The table as an Excel workbook: a frozen header row, numbers as numbers, every text a text and never a formula. */
export async function writeXlsx({ title, columns, rows }: Table): Promise<Uint8Array<ArrayBuffer>> {
  const head: Row = columns.map(({ label }) => ({ ...HEAD, type: String, value: label }))
  const body = rows.map((row): Row => row.map(excelCell))
  const file = writeXlsxFile([head, ...body], {
    sheet: sheetName(title),
    columns: columns.map(({ width }) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: 1,
  })
  return new Uint8Array(await (await file.toBlob()).arrayBuffer())
}

function excelCell(cell: Cell): Row[number] {
  if (cell === undefined || cell === '') return null
  if (typeof cell === 'number') return { ...TOP, type: Number, value: cell, format: '#,##0' }
  return { ...TOP, type: String, value: excelText(cell) }
}

/** Line feeds alone between lines, nothing that Excel takes for a code, and no more than a cell holds. */
function excelText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .slice(0, LONGEST_CELL)
    .replace(UNWRITABLE, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  // The library keeps its texts as keys of an object, where names such as "constructor" stand already.
  return clean in {} ? `${clean} ` : clean
}

/** Excel refuses some characters in a sheet's name, and long ones. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\']/g, ' ').slice(0, LONGEST_NAME)
}
