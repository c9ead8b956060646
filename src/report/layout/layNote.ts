import type { Block } from '../Block.ts'
import { ARTIFACT, type Box, moved } from './Page.ts'
import { type Piece, type Room, tagIn } from './Piece.ts'
import { PALETTE } from './type.ts'

const PAD = { left: 14, right: 12, y: 8 }
const BAR = 3

/** A tinted box with a bar at its side; it may run over pages, so each piece draws its own ground. */
export function layNote({ tone, blocks }: Extract<Block, { kind: 'note' }>, room: Room): readonly Piece[] {
  const inner: Room = {
    ...room,
    width: room.width - PAD.left - PAD.right,
    parent: tagIn(room.parent, { role: 'Div' }),
  }
  const pieces = blocks.flatMap(block => room.lay(block, inner))
  return pieces.map((piece, i): Piece => {
    const top = i === 0 ? PAD.y : piece.gap
    const height = top + piece.height + (i === pieces.length - 1 ? PAD.y : 0)
    const { bookmark: _, header: __, ...rest } = piece
    return {
      ...rest,
      gap: i === 0 ? 10 : 0,
      height,
      boxes: [...ground(tone, room.width, height), ...moved(piece.boxes, PAD.left, top)],
    }
  })
}

function ground(tone: 'caution' | 'plain', width: number, height: number): readonly Box[] {
  const isCaution = tone === 'caution'
  const shared = { kind: 'rect', tag: ARTIFACT, x: 0, y: 0, height } as const
  return [
    { ...shared, width, fill: isCaution ? PALETTE.sand : PALETTE.mist },
    { ...shared, width: BAR, fill: isCaution ? PALETTE.sun : PALETTE.action },
  ]
}
