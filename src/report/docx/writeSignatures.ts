import { type FileChild, LeaderType, Tab, TabStopType, TextRun } from 'docx'
import type { Block } from '../Block.ts'
import type { Room } from './Room.ts'
import { TEXT_WIDTH } from './wordSheet.ts'
import { writeParagraph } from './writeParagraph.ts'
import { writeWords } from './writeRuns.ts'

/** What is filled in by hand: each label with a line to write on after it. */
export function writeSignatures(
  { labels }: Extract<Block, { kind: 'signatures' }>,
  room: Room,
): readonly FileChild[] {
  const tabStops = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.UNDERSCORE }]
  return labels.map((label, i) =>
    writeParagraph(
      {
        style: 'Signature',
        tabStops,
        children: [...writeWords(`${label} `, room), new TextRun({ children: [new Tab()] })],
        isLast: i === labels.length - 1,
      },
      room,
    ),
  )
}
