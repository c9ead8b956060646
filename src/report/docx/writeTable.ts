import { BorderStyle, type FileChild, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { type Block, type Marked, plain } from '../Block.ts'
import { PALETTE } from '../layout/type.ts'
import { columnWidths } from './columnWidths.ts'
import { keepsNext, type Room } from './Room.ts'
import { TEXT_WIDTH } from './wordSheet.ts'
import { writeParagraph } from './writeParagraph.ts'
import { writeMarked, writeWords } from './writeRuns.ts'

/** A table of so many rows is kept on one page. */
const MOST_ROWS_KEPT = 8
const NONE = { style: BorderStyle.NONE } as const
const RULE = { style: BorderStyle.SINGLE, size: 4, color: PALETTE.line } as const
const HEAD_RULE = { style: BorderStyle.SINGLE, size: 10, color: PALETTE.brand } as const

export const TABLE_FRAME = {
  width: { size: TEXT_WIDTH, type: WidthType.DXA },
  layout: TableLayoutType.FIXED,
  margins: { top: 40, bottom: 40, left: 60, right: 60 },
} as const

/** A table under its caption: its first row stands on each page, no row is split. */
export function writeTable(
  { caption, columns, rows, rowHeader }: Extract<Block, { kind: 'table' }>,
  outer: Room,
): readonly FileChild[] {
  const { note: _, ...room } = outer
  const widths = columnWidths(columns.map(({ share }) => share))
  const isShort = rows.length <= MOST_ROWS_KEPT
  const cell = (marked: Marked, style: string, keepWithNext: boolean, i: number) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      children: [writeParagraph({ style, keepWithNext, children: writeMarked(marked, room) }, room)],
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ label }, i) =>
        new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          borders: { bottom: HEAD_RULE },
          children: [
            writeParagraph(
              { style: 'TableHead', keepWithNext: true, children: writeMarked({ text: plain(label) }, room) },
              room,
            ),
          ],
        }),
    ),
  })
  const body = rows.map((row, at) => {
    const isLast = at === rows.length - 1
    const keep = isLast ? keepsNext(room, true) : isShort || at === 0
    return new TableRow({
      cantSplit: true,
      children: row.map((marked, i) => cell(marked, i === rowHeader ? 'TableRowHead' : 'TableText', keep, i)),
    })
  })
  return [
    writeParagraph({ style: 'Caption', keepWithNext: true, children: writeWords(caption, room) }, room),
    new Table({
      ...TABLE_FRAME,
      columnWidths: widths,
      tableLook: { firstRow: true, firstColumn: rowHeader === 0, noHBand: true, noVBand: true },
      borders: {
        top: NONE,
        left: NONE,
        right: NONE,
        insideVertical: NONE,
        insideHorizontal: RULE,
        bottom: RULE,
      },
      rows: [head, ...body],
    }),
  ]
}
