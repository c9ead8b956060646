import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import { breakLines } from './breakLines.ts'
import { ARTIFACT } from './Page.ts'
import { type Piece, type Room, tagIn } from './Piece.ts'
import { BODY_HEIGHT } from './sheet.ts'
import { linesOfBoxes } from './textBoxes.ts'
import { PALETTE, TYPE } from './type.ts'

const RULE = 1.2
const HEAD_ROOM = 8
const NUMBER_GAP = 8
const TALLEST_WHOLE = BODY_HEIGHT * 0.3

/** One model's card: a rule, number and name, category, and the rest, all of one group. */
export function layCard({ number, title, category, blocks }: Extract<Block, { kind: 'card' }>, room: Room) {
  const group = tagIn(room.parent, { role: 'Sect' })
  const inner: Room = { ...room, parent: group }
  const pieces: readonly Piece[] = [
    cardHead(number, title, category, inner),
    ...blocks.flatMap(block => room.lay(block, inner)),
  ]
  const height = pieces.reduce((sum, piece) => sum + piece.gap + piece.height, 0)
  // A tall card may go on overleaf between its parts; kept whole it would leave half a page white.
  return height > TALLEST_WHOLE ? pieces : pieces.map((piece): Piece => ({ ...piece, group }))
}

function cardHead(number: number, title: string, category: string, { width, parent, pen }: Room): Piece {
  const label = `${number}`
  const indent = pen.measure(label, TYPE.number.weight, TYPE.number.size) + NUMBER_GAP
  const heading = tagIn(parent, { role: 'H3' })
  const names = breakLines(plain(title), TYPE.h3, width - indent, pen)
  const kinds = breakLines(plain(category), TYPE.small, width - indent, pen)
  const namesEnd = HEAD_ROOM + names.length * TYPE.h3.leading
  return {
    height: namesEnd + kinds.length * TYPE.small.leading,
    gap: 20,
    keepWithNext: true,
    bookmark: { title: `${number}. ${title}`, level: 3 },
    boxes: [
      { kind: 'rect', tag: ARTIFACT, x: 0, y: 0, width, height: RULE, fill: PALETTE.brand },
      ...linesOfBoxes(
        breakLines(plain(label), TYPE.number, indent, pen),
        TYPE.number,
        heading,
        0,
        HEAD_ROOM,
      ).map(box => ({ ...box, after: ' ' as const })),
      ...linesOfBoxes(names, TYPE.h3, heading, indent, HEAD_ROOM),
      ...linesOfBoxes(kinds, TYPE.small, tagIn(parent, { role: 'P' }), indent, namesEnd),
    ],
  }
}
