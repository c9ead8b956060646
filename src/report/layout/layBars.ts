import { type Block, plain } from '../Block.ts'
import { breakLines } from './breakLines.ts'
import { ARTIFACT, type Box } from './Page.ts'
import { type Piece, type Room, tagIn } from './Piece.ts'
import { textBoxes } from './textBoxes.ts'
import { PALETTE, TYPE } from './type.ts'

const LABELS = 150
const LABEL_GAP = 8
const HEAD = 16
const TALLEST = { row: 17, all: 560 }
const BAR_SHARE = 0.58

/** Bars by quarter. They are one figure; the names and years beside them are in its alternative and in the table. */
export function layBars(
  { alt, columns, rows }: Extract<Block, { kind: 'bars' }>,
  { width, parent, pen }: Room,
): readonly Piece[] {
  const figure = tagIn(parent, { role: 'Figure', alt: pen.clean(alt) })
  const row = Math.min(TALLEST.row, TALLEST.all / Math.max(1, rows.length))
  const column = (width - LABELS) / Math.max(1, columns.length)
  const height = HEAD + rows.length * row
  const at = (place: number) => LABELS + place * column
  const label = (text: string, room: number, x: number, top: number): readonly Box[] => {
    const type = { ...TYPE.label, weight: 'regular' as const }
    const [line] = breakLines(plain(text), type, room, pen)
    return line === undefined ? [] : textBoxes({ ...line, after: '' }, type, ARTIFACT, x, top)
  }
  const grid = columns.flatMap(({ label: year }, i): readonly Box[] => [
    {
      kind: 'rect',
      tag: ARTIFACT,
      x: at(i),
      y: year === undefined ? HEAD : 2,
      width: 0.5,
      height: height - (year === undefined ? HEAD : 2),
      fill: PALETTE.line,
    },
    ...(year === undefined ? [] : label(year, 4 * column, at(i) + 3, 1)),
  ])
  const bars = rows.flatMap(({ label: name, from, to, isOpen }, i): readonly Box[] => {
    const top = HEAD + i * row
    const thick = row * BAR_SHARE
    const bar = { kind: 'rect', tag: figure, y: top + (row - thick) / 2, height: thick } as const
    return [
      ...label(name, LABELS - LABEL_GAP, 0, top + (row - TYPE.label.leading) / 2),
      { ...bar, x: at(from), width: (to - from) * column, fill: isOpen ? PALETTE.pale : PALETTE.brand },
      // A bar that goes on is dark where it starts, so that starts are seen alike.
      ...(isOpen ? [{ ...bar, x: at(from), width: column, fill: PALETTE.brand }] : []),
    ]
  })
  return [{ height, gap: 6, boxes: [...grid, ...bars] }]
}
