import type { Piece } from './Piece.ts'
import { BODY_HEIGHT } from './sheet.ts'

const TALLEST = BODY_HEIGHT * 0.2

/** Pieces that go to the next page as one, unless they are so tall that they would leave much of this one white. */
export function keptWhole(pieces: readonly Piece[]): readonly Piece[] {
  const height = pieces.reduce((sum, piece) => sum + piece.gap + piece.height, 0)
  if (height > TALLEST) return pieces
  return pieces.map((piece, i) => (i < pieces.length - 1 ? { ...piece, keepWithNext: true } : piece))
}
