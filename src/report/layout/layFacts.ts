import type { Block, Fact } from '../Block.ts'
import { plain } from '../Block.ts'
import { breakLines } from './breakLines.ts'
import { layMarked, placedLines } from './layMarked.ts'
import { layLines } from './layText.ts'
import { type Box, moved, type Tag } from './Page.ts'
import { type Piece, type Room, tagIn } from './Piece.ts'
import { BODY_HEIGHT } from './sheet.ts'
import { linesOfBoxes } from './textBoxes.ts'
import { TYPE } from './type.ts'

const COLUMN_GAP = 12
const ROW_GAP = 8

/** Named facts in columns, the name above its value. */
export function layFacts(
  { columns, items }: Extract<Block, { kind: 'facts' }>,
  room: Room,
): readonly Piece[] {
  const list = tagIn(room.parent, { role: 'L', ordered: false })
  const column = (room.width - (columns - 1) * COLUMN_GAP) / columns
  return inRows(items, columns).flatMap((row): readonly Piece[] => {
    const cells = row.map(({ fact, at, span }) => ({
      ...layFact(fact, column * span + COLUMN_GAP * (span - 1), list, room),
      x: at * (column + COLUMN_GAP),
    }))
    const piece: Piece = {
      height: Math.max(...cells.map(({ height }) => height)),
      gap: ROW_GAP,
      boxes: cells.flatMap(({ boxes, x }) => moved(boxes, x, 0)),
    }
    if (piece.height <= BODY_HEIGHT) return [piece]
    return row.flatMap(({ fact }) => layTall(fact, room.width, list, room))
  })
}

function layFact({ label, value }: Fact, width: number, list: Tag, { pen }: Room) {
  const item = tagIn(list, { role: 'LI' })
  const name = breakLines(plain(label), TYPE.label, width, pen)
  const said = layMarked(value, TYPE.body, width, tagIn(item, { role: 'LBody' }), pen)
  const top = name.length * TYPE.label.leading + 1
  const boxes: readonly Box[] = [
    ...linesOfBoxes(name, TYPE.label, tagIn(item, { role: 'Lbl' })),
    ...placedLines(said, TYPE.body, 0, top),
  ]
  return { boxes, height: top + said.height }
}

/** A fact longer than a page, as a paragraph under its name. */
function layTall({ label, value }: Fact, width: number, list: Tag, { pen }: Room): readonly Piece[] {
  const item = tagIn(list, { role: 'LI' })
  const name = layLines(plain(label), TYPE.label, width, tagIn(item, { role: 'Lbl' }), pen, ROW_GAP)
  return [
    ...name.map(piece => ({ ...piece, keepWithNext: true })),
    ...layLines(value.text, TYPE.body, width, tagIn(item, { role: 'LBody' }), pen, 1),
  ]
}

interface PlacedFact {
  readonly fact: Fact
  /** Its first column. */
  readonly at: number
  readonly span: number
}

function inRows(items: readonly Fact[], columns: number): readonly (readonly PlacedFact[])[] {
  const rows: PlacedFact[][] = []
  let at = columns
  for (const fact of items) {
    const span = Math.min(fact.span ?? 1, columns)
    if (at + span > columns) {
      rows.push([])
      at = 0
    }
    rows.at(-1)?.push({ fact, at, span })
    at += span
  }
  return rows
}
