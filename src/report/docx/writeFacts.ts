import { type FileChild, Tab, TextRun } from 'docx'
import { type Block, type Fact, plain } from '../Block.ts'
import { factLabel } from '../factLabel.ts'
import type { Room } from './Room.ts'
import { writeParagraph } from './writeParagraph.ts'
import { writeMarked, writeRuns } from './writeRuns.ts'

/** Named facts, one under the other: the name in bold, the value beside it. */
export function writeFacts(items: readonly Fact[], room: Room): readonly FileChild[] {
  return items.map(({ label, value }, i) => {
    return writeParagraph(
      {
        style: 'Fact',
        children: [
          ...writeRuns([{ text: factLabel(label), strong: true }], room),
          new TextRun({ children: [new Tab()] }),
          ...writeMarked(value, room),
        ],
        isLast: i === items.length - 1,
      },
      room,
    )
  })
}

/** Short marks on one line. */
export function writeMarks({ items }: Extract<Block, { kind: 'marks' }>, room: Room): readonly FileChild[] {
  const children = items.flatMap((item, i) => [
    ...(i === 0 ? [] : writeRuns(plain(' · '), room)),
    ...writeMarked(item, room),
  ])
  return [writeParagraph({ style: 'BodyText', children }, room)]
}
