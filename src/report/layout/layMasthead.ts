import { type Block, plain } from '../Block.ts'
import { breakLines } from './breakLines.ts'
import { layPicture } from './layPicture.ts'
import { moved } from './Page.ts'
import { type Piece, type Room, tagIn } from './Piece.ts'
import { linesOfBoxes } from './textBoxes.ts'
import { TYPE } from './type.ts'

const PICTURE = { width: 130, height: 42 }
const GAP = { beside: 10, under: 8 }

/** The owner beside its picture, and the title under them. */
export function layMasthead(
  { picture, owner, title, titleLang }: Extract<Block, { kind: 'masthead' }>,
  room: Room,
): readonly Piece[] {
  const { width, parent, pen } = room
  const drawn = picture && layPicture(picture, PICTURE, room)
  const left = drawn === undefined ? 0 : drawn.width + GAP.beside
  const names = breakLines(plain(owner), TYPE.small, width - left, pen)
  const namesHeight = names.length * TYPE.small.leading
  const top = Math.max(namesHeight, drawn?.height ?? 0)
  const titleTop = top + (drawn === undefined ? 2 : GAP.under)
  const lines = breakLines([{ text: title, ...(titleLang && { lang: titleLang }) }], TYPE.h1, width, pen)
  return [
    {
      gap: 0,
      height: titleTop + lines.length * TYPE.h1.leading,
      boxes: [
        ...(drawn ? moved([drawn], 0, (top - drawn.height) / 2) : []),
        ...linesOfBoxes(names, TYPE.small, tagIn(parent, { role: 'P' }), left, (top - namesHeight) / 2),
        ...linesOfBoxes(lines, TYPE.h1, tagIn(parent, { role: 'H1' }), 0, titleTop),
      ],
      keepWithNext: true,
    },
  ]
}
