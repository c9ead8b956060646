import type { FileChild } from 'docx'
import type { Block } from '../Block.ts'
import type { Room } from './Room.ts'
import { writeBars } from './writeBars.ts'
import { writeContents } from './writeContents.ts'
import { writeCover } from './writeCover.ts'
import { writeFacts, writeMarks } from './writeFacts.ts'
import { writeHeading } from './writeHeading.ts'
import { writeList } from './writeList.ts'
import { writeMasthead } from './writeMasthead.ts'
import { writeParagraph } from './writeParagraph.ts'
import { writeRuns, writeWords } from './writeRuns.ts'
import { writeSignatures } from './writeSignatures.ts'
import { writeTable } from './writeTable.ts'

const STYLES = { body: 'BodyText', close: 'BodyText', small: 'Small' } as const

/** Writes one block as paragraphs and tables of Word. */
export function writeBlock(block: Block, room: Room): readonly FileChild[] {
  switch (block.kind) {
    case 'cover':
      return writeCover(block, room)
    case 'masthead':
      return writeMasthead(block, room)
    case 'heading':
      return writeHeading(block, room)
    case 'paragraph': {
      const { text, style = 'body', keepWithNext = false } = block
      return [writeParagraph({ style: STYLES[style], keepWithNext, children: writeRuns(text, room) }, room)]
    }
    case 'list':
      return writeList(block, room)
    case 'table':
      return writeTable(block, room)
    case 'facts':
      return writeFacts(block.items, room)
    case 'marks':
      return writeMarks(block, room)
    case 'note':
      return writeAll(block.blocks, { ...room, note: block.tone })
    case 'contents':
      return writeContents(block, room)
    case 'bars':
      return writeBars(block, room)
    case 'signatures':
      return writeSignatures(block, room)
    case 'group':
      return block.blocks.flatMap((inner, i) => {
        const keep = i < block.blocks.length - 1 ? 'all' : (room.keep ?? 'inside')
        return writeBlock(inner, { ...room, keep })
      })
    case 'card':
      return [
        writeParagraph(
          { style: 'Heading3', children: writeWords(`${block.number} ${block.title}`, room) },
          room,
        ),
        writeParagraph(
          { style: 'Small', keepWithNext: true, children: writeWords(block.category, room) },
          room,
        ),
        ...writeAll(block.blocks, room),
      ]
    default:
      return block satisfies never
  }
}

function writeAll(blocks: readonly Block[], room: Room): readonly FileChild[] {
  return blocks.flatMap(block => writeBlock(block, room))
}
