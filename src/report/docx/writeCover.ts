import { type FileChild, PageBreak, Paragraph } from 'docx'
import type { Block } from '../Block.ts'
import type { Room } from './Room.ts'
import { writeFacts } from './writeFacts.ts'
import { writeParagraph } from './writeParagraph.ts'
import { writePicture } from './writePicture.ts'
import { writeWords } from './writeRuns.ts'

/** In pixels of a ninety-sixth of an inch. */
const PICTURE = { width: 280, height: 122 }

/** The cover: picture, owner and title, facts at its foot. A page of its own. */
export function writeCover(
  { picture, owner, title, titleLang, lead, facts, note }: Extract<Block, { kind: 'cover' }>,
  room: Room,
): readonly FileChild[] {
  return [
    ...(picture ? [writePicture(picture, PICTURE)] : []),
    writeParagraph({ style: 'Owner', children: writeWords(owner, room) }, room),
    writeParagraph({ style: 'Heading1', children: writeWords(title, room, titleLang) }, room),
    writeParagraph({ style: 'Subtitle', children: writeWords(lead, room) }, room),
    ...writeFacts(facts, room),
    writeParagraph({ style: 'Small', children: writeWords(note, room), spacing: { before: 480 } }, room),
    new Paragraph({ children: [new PageBreak()] }),
  ]
}
