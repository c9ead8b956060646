import { type FileChild, ImageRun, PageBreak, Paragraph } from 'docx'
import type { Block, Picture } from '../Block.ts'
import { storableText } from '../storableText.ts'
import type { Room } from './Room.ts'
import { writeFacts } from './writeFacts.ts'
import { writeParagraph } from './writeParagraph.ts'
import { writeWords } from './writeRuns.ts'

/** In pixels of a ninety-sixth of an inch. */
const TALLEST = 122
const WIDEST = 280

/** The cover: picture, owner and title, facts at its foot. A page of its own. */
export function writeCover(
  { picture, owner, title, titleLang, lead, facts, note }: Extract<Block, { kind: 'cover' }>,
  room: Room,
): readonly FileChild[] {
  return [
    ...(picture ? [new Paragraph({ children: [writePicture(picture)] })] : []),
    writeParagraph({ style: 'Owner', children: writeWords(owner, room) }, room),
    writeParagraph({ style: 'Heading1', children: writeWords(title, room, titleLang) }, room),
    writeParagraph({ style: 'Subtitle', children: writeWords(lead, room) }, room),
    ...writeFacts(facts, room),
    writeParagraph({ style: 'Small', children: writeWords(note, room), spacing: { before: 480 } }, room),
    new Paragraph({ children: [new PageBreak()] }),
  ]
}

function writePicture({ png, width, height, alt }: Picture): ImageRun {
  const scale = Math.min(WIDEST / width, TALLEST / height)
  const description = storableText(alt)
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { id: '1', name: description, title: '', description },
  })
}
