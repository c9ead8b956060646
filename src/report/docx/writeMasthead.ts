import type { FileChild } from 'docx'
import type { Block } from '../Block.ts'
import type { Room } from './Room.ts'
import { writeParagraph } from './writeParagraph.ts'
import { writePicture } from './writePicture.ts'
import { writeWords } from './writeRuns.ts'

/** In pixels of a ninety-sixth of an inch. */
const PICTURE = { width: 174, height: 56 }

/** The picture, the owner and the title, one under the other. */
export function writeMasthead(
  { picture, owner, title, titleLang }: Extract<Block, { kind: 'masthead' }>,
  room: Room,
): readonly FileChild[] {
  return [
    ...(picture ? [writePicture(picture, PICTURE)] : []),
    writeParagraph({ style: 'Small', keepWithNext: true, children: writeWords(owner, room) }, room),
    writeParagraph({ style: 'Heading1', children: writeWords(title, room, titleLang) }, room),
  ]
}
