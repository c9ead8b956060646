import type { Block } from '../Block.ts'
import { layBars } from './layBars.ts'
import { layCard } from './layCard.ts'
import { layContents } from './layContents.ts'
import { layCover } from './layCover.ts'
import { layFacts } from './layFacts.ts'
import { layGroup } from './layGroup.ts'
import { layList } from './layList.ts'
import { layMarks } from './layMarks.ts'
import { layMasthead } from './layMasthead.ts'
import { layNote } from './layNote.ts'
import { laySignatures } from './laySignatures.ts'
import { layTable } from './layTable.ts'
import { layHeading, layParagraph } from './layText.ts'
import type { Piece, Room } from './Piece.ts'

/** Lays one block as pieces, one under the other. */
export function layBlock(block: Block, room: Room): readonly Piece[] {
  switch (block.kind) {
    case 'cover':
      return layCover(block, room)
    case 'masthead':
      return layMasthead(block, room)
    case 'heading':
      return layHeading(block, room)
    case 'paragraph':
      return layParagraph(block, room)
    case 'list':
      return layList(block, room)
    case 'table':
      return layTable(block, room)
    case 'facts':
      return layFacts(block, room)
    case 'marks':
      return layMarks(block, room)
    case 'note':
      return layNote(block, room)
    case 'contents':
      return layContents(block, room)
    case 'bars':
      return layBars(block, room)
    case 'signatures':
      return laySignatures(block, room)
    case 'group':
      return layGroup(block, room)
    case 'card':
      return layCard(block, room)
    default:
      return block satisfies never
  }
}
