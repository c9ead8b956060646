import type { Marked } from '../Block.ts'
import { breakLines } from './breakLines.ts'
import { iconBoxes } from './iconBoxes.ts'
import { type Box, moved, type Tag } from './Page.ts'
import type { Pen } from './Pen.ts'
import { textBoxes } from './textBoxes.ts'
import type { Type } from './type.ts'

/** Text with its icon as lines, each with boxes from its own upper left corner, all of one leading. */
export interface MarkedLines {
  readonly lines: readonly (readonly Box[])[]
  readonly height: number
  /** Right edge of the widest line. */
  readonly width: number
}

export function layMarked(
  { text, icon }: Marked,
  type: Type,
  width: number,
  tag: Tag,
  pen: Pen,
): MarkedLines {
  const drawn = icon && iconBoxes(icon, type, tag, pen)
  const push = drawn?.width ?? 0
  const broken = breakLines(text, type, width - push, pen)
  const lines = broken.map((line, i) => [
    ...(i === 0 && drawn ? drawn.boxes : []),
    ...(line.segments.length > 0 ? textBoxes(line, type, tag, push) : [emptyBox(type, tag, push)]),
  ])
  return {
    lines,
    height: lines.length * type.leading,
    width: Math.max(...lines.flat().map(box => box.x + box.width), push),
  }
}

/** The lines one under the other, the first one's upper left corner at `x`, `y`. */
export function placedLines({ lines }: MarkedLines, type: Type, x: number, y: number): readonly Box[] {
  return lines.flatMap((boxes, i) => moved(boxes, x, y + i * type.leading))
}

/** Stands for text that isn't there, so that an empty cell is still a cell. */
function emptyBox({ size, weight, colour }: Type, tag: Tag, x: number): Box {
  return { kind: 'text', tag, x, y: 0, width: 0, text: '', weight, size, colour, after: '' }
}
