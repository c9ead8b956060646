import { BookmarkEnd, BookmarkStart, type FileChild } from 'docx'
import type { Block } from '../Block.ts'
import type { Room } from './Room.ts'
import { writeParagraph } from './writeParagraph.ts'
import { writeWords } from './writeRuns.ts'

/** A heading of its level, with the bookmark that the contents lead to. */
export function writeHeading(block: Extract<Block, { kind: 'heading' }>, room: Room): readonly FileChild[] {
  const words = writeWords(block.text, room, block.lang)
  const place = room.sections.findIndex(({ heading }) => heading === block)
  const section = room.sections[place]
  const paragraph = writeParagraph(
    {
      style: `Heading${block.level}`,
      ...(!section && { children: words }),
      ...(block.startsPage && { pageBreakBefore: true }),
    },
    room,
  )
  // The library's own bookmark counts on from one document to the next.
  if (section)
    for (const part of [new BookmarkStart(section.bookmark, place), ...words, new BookmarkEnd(place)])
      paragraph.addChildElement(part)
  return [paragraph]
}
