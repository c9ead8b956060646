import { plain } from '../Block.ts'
import { breakLines } from './breakLines.ts'
import type { Box, Tag } from './Page.ts'
import { type Piece, type Room, type Section, tagIn } from './Piece.ts'
import { linesOfBoxes } from './textBoxes.ts'
import { TYPE } from './type.ts'

const COLUMN_GAP = 28
const NUMBER_ROOM = 24
const LINE = { ...TYPE.body, leading: 14.5 }
const TITLE_ROOM = 4

/** The sections with their pages, in two columns at the top of a page, each line a link to its section. */
export function layContents({ title }: { readonly title: string }, room: Room): readonly Piece[] {
  const { width, parent, pen, sections } = room
  const heading = breakLines(plain(title), TYPE.h3, width, pen)
  const list = tagIn(parent, { role: 'TOC' })
  const column = (width - COLUMN_GAP) / 2
  const half = Math.ceil(sections.length / 2)
  const columns = [sections.slice(0, half), sections.slice(half)].map((part, i) =>
    layColumn(part, list, i * (column + COLUMN_GAP), column, room),
  )
  return [
    {
      height: heading.length * TYPE.h3.leading,
      gap: 0,
      startsPage: true,
      keepWithNext: true,
      boxes: linesOfBoxes(heading, TYPE.h3, tagIn(parent, { role: 'H2' })),
    },
    {
      height: Math.max(...columns.map(({ height }) => height)),
      gap: TITLE_ROOM,
      boxes: columns.flatMap(({ boxes }) => boxes),
    },
  ]
}

function layColumn(sections: readonly Section[], list: Tag, x: number, width: number, { pen }: Room) {
  const boxes: Box[] = []
  let y = 0
  for (const { title, page, spoken, bookmark } of sections) {
    const tag = tagIn(list, { role: 'TOCI' })
    const href = `#${bookmark}`
    const lines = breakLines([{ text: title, href }], LINE, width - NUMBER_ROOM, pen)
    const number = breakLines([{ text: page, href }], LINE, NUMBER_ROOM, pen)
    const right = x + width - pen.measure(page, LINE.weight, LINE.size)
    boxes.push(
      ...linesOfBoxes(lines, LINE, tag, x, y).map(box => ({ ...box, after: ' ' as const })),
      ...linesOfBoxes(number, LINE, tag, right, y + (lines.length - 1) * LINE.leading).map(box => ({
        ...box,
        spoken,
      })),
    )
    y += lines.length * LINE.leading
  }
  return { boxes, height: y }
}
