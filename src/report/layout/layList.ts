import type { Text } from '../Block.ts'
import { plain } from '../Block.ts'
import { breakLines } from './breakLines.ts'
import { layLines } from './layText.ts'
import type { Box } from './Page.ts'
import { indented, type Piece, type Room, tagIn } from './Piece.ts'
import { linesOfBoxes } from './textBoxes.ts'
import { PALETTE, TYPE } from './type.ts'

const BULLET_INDENT = 13
const NUMBER_GAP = 6

export function layList(
  { ordered, items }: { readonly ordered: boolean; readonly items: readonly Text[] },
  { width, parent, pen }: Room,
): readonly Piece[] {
  const type = TYPE.body
  const bold = { ...type, weight: 'bold', colour: PALETTE.action } as const
  const list = tagIn(parent, { role: 'L', ordered })
  const widest = pen.measure(`${items.length}.`, bold.weight, bold.size)
  const indent = ordered ? Math.max(BULLET_INDENT, widest + NUMBER_GAP) : BULLET_INDENT
  return items.flatMap((item, i) => {
    const tag = tagIn(list, { role: 'LI' })
    const label = breakLines(plain(ordered ? `${i + 1}.` : '•'), bold, indent, pen)
    const labelBoxes: readonly Box[] = linesOfBoxes(label, bold, tagIn(tag, { role: 'Lbl' })).map(box => ({
      ...box,
      after: ' ',
    }))
    const body = layLines(item, type, width - indent, tagIn(tag, { role: 'LBody' }), pen, i === 0 ? 4 : 2.5)
    // No item stands alone at the foot or at the top of a page.
    const keepWithNext = i === 0 ? items.length > 1 : i === items.length - 2
    return body.map((piece, j) => {
      const moved = { ...indented(piece, indent), keepWithNext: keepWithNext && j === body.length - 1 }
      return j === 0 ? { ...moved, boxes: [...labelBoxes, ...moved.boxes] } : moved
    })
  })
}
