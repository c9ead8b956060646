import { type FileChild, LeaderType, TableOfContents } from 'docx'
import type { Block } from '../Block.ts'
import { storableText } from '../storableText.ts'
import type { Room } from './Room.ts'
import { writeParagraph } from './writeParagraph.ts'
import { writeWords } from './writeRuns.ts'

/** The sections, each a link, on a page that the attachments go on from. Word counts their pages when the contents are updated. */
export function writeContents(
  { title }: Extract<Block, { kind: 'contents' }>,
  room: Room,
): readonly FileChild[] {
  return [
    writeParagraph(
      { style: 'TOCHeading', pageBreakBefore: true, keepWithNext: true, children: writeWords(title, room) },
      room,
    ),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '2-2',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
      cachedEntries: room.sections.map(section => ({
        title: storableText(section.title),
        level: 2,
        href: section.bookmark,
      })),
    }),
  ]
}
