import { plain } from '../Block.ts'
import { breakLines } from './breakLines.ts'
import { type Piece, type Room, tagIn } from './Piece.ts'
import { linesOfBoxes } from './textBoxes.ts'
import { TYPE } from './type.ts'

const NUMBER_ROOM = 40
const LEADING = 14.5
const TITLE_ROOM = 6

/** The sections with their pages, each line a link to its section. */
export function layContents(
  { title }: { readonly title: string },
  { width, parent, pen, sections }: Room,
): readonly Piece[] {
  const heading = breakLines(plain(title), TYPE.h3, width, pen)
  const list = tagIn(parent, { role: 'TOC' })
  const type = { ...TYPE.body, leading: LEADING }
  return [
    {
      height: heading.length * TYPE.h3.leading + TITLE_ROOM,
      gap: 0,
      keepWithNext: true,
      boxes: linesOfBoxes(heading, TYPE.h3, tagIn(parent, { role: 'H2' })),
    },
    ...sections.map(({ title: section, page, bookmark }, i): Piece => {
      const tag = tagIn(list, { role: 'TOCI' })
      const href = `#${bookmark}`
      const lines = breakLines([{ text: section, href }], type, width - NUMBER_ROOM, pen)
      const number = breakLines([{ text: page, href }], type, NUMBER_ROOM, pen)
      const right = width - pen.measure(page, type.weight, type.size)
      const height = lines.length * LEADING
      return {
        height,
        gap: 0,
        keepWithNext: i < sections.length - 1,
        boxes: [
          ...linesOfBoxes(lines, type, tag).map(box => ({ ...box, after: ' ' as const })),
          ...linesOfBoxes(number, type, tag, right, height - LEADING),
        ],
      }
    }),
  ]
}
