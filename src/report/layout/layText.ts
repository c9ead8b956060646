import type { Block, ParagraphStyle, Text } from '../Block.ts'
import { breakLines } from './breakLines.ts'
import type { Tag } from './Page.ts'
import { type Piece, type Room, tagIn } from './Piece.ts'
import { linesOfBoxes } from './textBoxes.ts'
import { TYPE, type Type } from './type.ts'

const FEWEST_LINES = 2
const GAPS = { body: 6, close: 2, small: 3.5 } as const satisfies Record<ParagraphStyle, number>

export function layParagraph(
  { text, style = 'body', keepWithNext }: Extract<Block, { kind: 'paragraph' }>,
  { width, parent, pen }: Room,
): readonly Piece[] {
  const type = TYPE[style === 'close' ? 'body' : style]
  const pieces = layLines(text, type, width, tagIn(parent, { role: 'P' }), pen, GAPS[style])
  return keepWithNext ? pieces.map(piece => ({ ...piece, keepWithNext })) : pieces
}

/** Lines as pieces: never one line alone at the foot or at the top of a page. */
export function layLines(
  text: Text,
  type: Type,
  width: number,
  tag: Tag,
  pen: Room['pen'],
  gap: number,
): readonly Piece[] {
  const lines = breakLines(text, type, width, pen)
  const cuts = lines.length < 2 * FEWEST_LINES ? [lines] : split(lines)
  return cuts.map((part, i) => ({
    height: part.length * type.leading,
    gap: i === 0 ? gap : 0,
    boxes: linesOfBoxes(part, type, tag),
  }))
}

function split<Line>(lines: readonly Line[]): readonly (readonly Line[])[] {
  const middle = lines.slice(FEWEST_LINES, -FEWEST_LINES).map(line => [line])
  return [lines.slice(0, FEWEST_LINES), ...middle, lines.slice(-FEWEST_LINES)]
}

/** A heading stays with what follows it; sections and their parts have a bookmark. */
export function layHeading(
  { level, text, lang, startsPage }: Extract<Block, { kind: 'heading' }>,
  { width, parent, pen }: Room,
): readonly Piece[] {
  const type = TYPE[`h${level}`]
  const lines = breakLines([{ text, ...(lang && { lang }) }], type, width, pen)
  return [
    {
      height: lines.length * type.leading,
      gap: { 2: 12, 3: 10, 4: 7 }[level],
      boxes: linesOfBoxes(lines, type, tagIn(parent, { role: `H${level}` })),
      keepWithNext: true,
      ...(level === 4 ? {} : { bookmark: { title: text, level } }),
      ...(startsPage ? { startsPage } : {}),
    },
  ]
}
