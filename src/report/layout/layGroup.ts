import type { Block } from '../Block.ts'
import { type Piece, type Room, tagIn } from './Piece.ts'

/** Blocks that stay on one page when they fit one; a part of its own in the structure. */
export function layGroup({ blocks }: { readonly blocks: readonly Block[] }, room: Room): readonly Piece[] {
  const group = tagIn(room.parent, { role: 'Sect' })
  return blocks
    .flatMap(block => room.lay(block, { ...room, parent: group }))
    .map(piece => ({ ...piece, group }))
}
