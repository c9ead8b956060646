import type { Marked } from '../Block.ts'
import { layMarked, placedLines } from './layMarked.ts'
import type { Box } from './Page.ts'
import { type Piece, type Room, tagIn } from './Piece.ts'
import { TYPE } from './type.ts'

const MARK_GAP = 16

/** Marked words one after the other, wrapped into lines; they stay with what follows. */
export function layMarks(
  { items }: { readonly items: readonly Marked[] },
  { width, parent, pen }: Room,
): readonly Piece[] {
  const list = tagIn(parent, { role: 'L', ordered: false })
  const lines: { boxes: Box[]; height: number }[] = []
  let x = 0
  for (const item of items) {
    const tag = tagIn(tagIn(list, { role: 'LI' }), { role: 'LBody' })
    const laid = layMarked(item, TYPE.body, width, tag, pen)
    const last = lines.at(-1)
    const fits = last !== undefined && x + MARK_GAP + laid.width <= width
    const start = fits ? x + MARK_GAP : 0
    const boxes = placedLines(laid, TYPE.body, start, 0)
    if (fits) {
      last.boxes.push(...boxes)
      last.height = Math.max(last.height, laid.height)
    } else lines.push({ boxes: [...boxes], height: laid.height })
    x = start + laid.width
  }
  return lines.map(({ boxes, height }, i) => ({ boxes, height, gap: i === 0 ? 7 : 3, keepWithNext: true }))
}
