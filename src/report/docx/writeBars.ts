import { BorderStyle, type FileChild, ShadingType, TableCell, TableRow, WidthType } from 'docx'
import { type Block, plain } from '../Block.ts'
import { PALETTE } from '../layout/type.ts'
import { storableText } from '../storableText.ts'
import { columnWidths } from './columnWidths.ts'
import { DescribedTable } from './DescribedTable.ts'
import type { Room } from './Room.ts'
import { writeParagraph } from './writeParagraph.ts'
import { writeRuns } from './writeRuns.ts'
import { TABLE_FRAME } from './writeTable.ts'

const NONE = { style: BorderStyle.NONE } as const
const LINE = { style: BorderStyle.SINGLE, size: 4, color: PALETTE.line } as const
/** Of the whole width, what the models' names take. */
const LABEL_SHARE = 0.3

/** Models in time as a table of coloured cells, whose alternative text says the same. */
export function writeBars(
  { alt, columns, rows }: Extract<Block, { kind: 'bars' }>,
  { note: _, ...room }: Room,
): readonly FileChild[] {
  const shares = columns.map(() => (1 - LABEL_SHARE) / columns.length)
  const widths = columnWidths([LABEL_SHARE, ...shares])
  const cell = (text: string, at: number, span: number, fill?: string) =>
    new TableCell({
      width: {
        size: widths.slice(at, at + span).reduce((sum, width) => sum + width, 0),
        type: WidthType.DXA,
      },
      columnSpan: span,
      ...(fill && { shading: { type: ShadingType.CLEAR, fill } }),
      children: [
        writeParagraph(
          { style: 'BarText', keepWithNext: true, children: writeRuns(plain(text), room) },
          room,
        ),
      ],
    })
  const years = columns.flatMap(({ label }, i) => (label === undefined && i > 0 ? [] : [{ label, at: i }]))
  const head = years.map(({ label = '', at }, i) =>
    cell(label, at + 1, (years[i + 1]?.at ?? columns.length) - at),
  )
  const body = rows.map(
    ({ label, from, to, isOpen }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(label, 0, 1),
          ...columns.map((_, i) => {
            if (i < from || i >= to) return cell('', i + 1, 1)
            return cell('', i + 1, 1, isOpen && i > from ? PALETTE.pale : PALETTE.brand)
          }),
        ],
      }),
  )
  const options = {
    ...TABLE_FRAME,
    margins: { top: 20, bottom: 20, left: 40, right: 40 },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      bottom: LINE,
      insideVertical: LINE,
      insideHorizontal: LINE,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: [cell('', 0, 1), ...head] }),
      ...body,
    ],
  }
  return [new DescribedTable(options, storableText(alt))]
}
