import { plain } from '../Block.ts'
import { breakLines } from './breakLines.ts'
import { ARTIFACT, type Box } from './Page.ts'
import { type Piece, type Room, tagIn } from './Piece.ts'
import { linesOfBoxes } from './textBoxes.ts'
import { PALETTE, TYPE } from './type.ts'

const COLUMNS = 2
const COLUMN_GAP = 24
const WRITING_ROOM = 20

/** Lines to write on, two beside each other, each with its label below. */
export function laySignatures(
  { labels }: { readonly labels: readonly string[] },
  { width, parent, pen }: Room,
): readonly Piece[] {
  const list = tagIn(parent, { role: 'L', ordered: false })
  const column = (width - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS
  return Array.from({ length: Math.ceil(labels.length / COLUMNS) }, (_, row): Piece => {
    const cells = labels.slice(row * COLUMNS, (row + 1) * COLUMNS).map((label, i) => ({
      x: i * (column + COLUMN_GAP),
      lines: breakLines(plain(label), TYPE.label, column, pen),
    }))
    const most = Math.max(...cells.map(({ lines }) => lines.length))
    return {
      height: WRITING_ROOM + 3 + most * TYPE.label.leading,
      gap: row === 0 ? 6 : 8,
      keepWithNext: (row + 1) * COLUMNS < labels.length,
      boxes: cells.flatMap(({ x, lines }): readonly Box[] => [
        { kind: 'rect', tag: ARTIFACT, x, y: WRITING_ROOM, width: column, height: 0.8, fill: PALETTE.quiet },
        ...linesOfBoxes(
          lines,
          TYPE.label,
          tagIn(tagIn(list, { role: 'LI' }), { role: 'LBody' }),
          x,
          WRITING_ROOM + 3,
        ),
      ]),
    }
  })
}
