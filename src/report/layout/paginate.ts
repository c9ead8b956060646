import { type Bookmark, type Box, type LaidOut, moved } from './Page.ts'
import type { Piece } from './Piece.ts'
import { BODY_HEIGHT, SHEET } from './sheet.ts'

/** A page is not left emptier than this for the sake of what belongs together. */
const LEAST_FULL = BODY_HEIGHT / 3

/**
 * Puts pieces on pages, top down.
 *
 * Pieces that belong together (a group, a heading and what follows it) go to the next page when they don't
 * fit on this one; what no page can hold, or would leave this one nearly white, is divided at the smallest of
 * its parts.
 */
export function paginate(pieces: readonly Piece[]): LaidOut {
  const pages: Box[][] = [[]]
  const bookmarks: Bookmark[] = []
  let y = 0
  let isFull = false
  const newPage = () => {
    pages.push([])
    ;[y, isFull] = [0, false]
  }
  const place = (piece: Piece) => {
    if (isFull || (piece.startsPage && y >= LEAST_FULL)) newPage()
    if (y === 0 && piece.header !== undefined) draw(piece.header, 0)
    draw(piece, y === 0 ? 0 : piece.gap)
    if (piece.bookmark !== undefined)
      bookmarks.push({ ...piece.bookmark, page: pages.length, y: SHEET.top + y - piece.height })
    isFull = piece.endsPage ?? false
  }
  const draw = ({ boxes, height }: Piece, gap: number) => {
    pages.at(-1)?.push(...moved(boxes, SHEET.left, SHEET.top + y + gap))
    y += gap + height
  }
  const put = (unit: readonly Piece[], smaller: readonly Divide[]) => {
    const fits = (from: number) => from + heightOf(unit, from === 0) <= BODY_HEIGHT + 0.01
    if (isFull) newPage()
    if (!fits(y) && y > 0 && (unit.length === 1 || (fits(0) && y >= LEAST_FULL))) newPage()
    const [divide, ...rest] = smaller
    if (fits(y) || divide === undefined) for (const piece of unit) place(piece)
    else for (const part of divide(unit)) put(part, rest)
  }
  put(pieces, [byGroup, byHeading, one])
  return { pages: pages.map(boxes => ({ boxes })), bookmarks }
}

type Divide = (pieces: readonly Piece[]) => readonly (readonly Piece[])[]

const byGroup: Divide = joined(
  (piece, next) => piece.keepWithNext || (piece.group !== undefined && piece.group === next.group),
)
const byHeading: Divide = joined(piece => piece.keepWithNext)
const one: Divide = pieces => pieces.map(piece => [piece])

function joined(holds: (piece: Piece, next: Piece) => boolean | undefined): Divide {
  return pieces => {
    const units: Piece[][] = []
    pieces.forEach((piece, i) => {
      const before = pieces[i - 1]
      if (before !== undefined && holds(before, piece)) units.at(-1)?.push(piece)
      else units.push([piece])
    })
    return units
  }
}

function heightOf(unit: readonly Piece[], atTop: boolean): number {
  return unit.reduce((sum, { height, gap, header }, i) => {
    const isTop = atTop && i === 0
    return sum + height + (isTop ? (header?.height ?? 0) : gap)
  }, 0)
}
