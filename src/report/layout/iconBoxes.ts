import type { Icon } from '../Block.ts'
import { ARTIFACT, type Box, type Tag } from './Page.ts'
import type { Pen } from './Pen.ts'
import { PALETTE, type Type } from './type.ts'

const STEP = { width: 3.5, gap: 1.25, lowest: 3.5, rise: 2.5 }
const GAP_AFTER = 4.5

/** An icon beside the first line of a text, and how far it pushes the text. */
export function iconBoxes(
  icon: Icon,
  type: Type,
  tag: Tag,
  pen: Pen,
): { readonly boxes: readonly Box[]; readonly width: number } {
  return icon.kind === 'badge' ? badge(icon.letter, type, tag, pen) : steps(icon, type)
}

/** A goal's letter on a rounded square. The letter is text, the square is not. */
function badge(letter: string, { size, leading }: Type, tag: Tag, pen: Pen) {
  const text = pen.clean(letter)
  const [textSize, height] = [size * 0.88, size * 1.42]
  const textWidth = pen.measure(text, 'bold', textSize)
  const width = Math.max(height, textWidth + 6)
  const boxes: readonly Box[] = [
    {
      kind: 'rect',
      tag: ARTIFACT,
      x: 0,
      y: (leading - height) / 2,
      width,
      height,
      radius: 3,
      fill: PALETTE.brand,
    },
    {
      kind: 'text',
      tag,
      x: (width - textWidth) / 2,
      y: leading / 2 + textSize * 0.36,
      width: textWidth,
      text,
      weight: 'bold',
      size: textSize,
      colour: PALETTE.paper,
      after: ' ',
    },
  ]
  return { boxes, width: width + GAP_AFTER }
}

/** Rising steps, as many filled as the level is. */
function steps({ level, of }: { readonly level: number; readonly of: number }, { leading, size }: Type) {
  const foot = leading / 2 + size * 0.38
  const boxes = Array.from({ length: of }, (_, i): Box => {
    const height = STEP.lowest + i * STEP.rise
    return {
      kind: 'rect',
      tag: ARTIFACT,
      x: i * (STEP.width + STEP.gap),
      y: foot - height,
      width: STEP.width,
      height,
      fill: i < level ? PALETTE.brand : PALETTE.line,
    }
  })
  return { boxes, width: of * (STEP.width + STEP.gap) + GAP_AFTER - STEP.gap }
}
