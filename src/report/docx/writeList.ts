import type { FileChild } from 'docx'
import type { Block } from '../Block.ts'
import type { Room } from './Room.ts'
import { BULLETS, LIST_INDENT, NUMBERS } from './wordNumbering.ts'
import { NOTE_INDENT, writeParagraph } from './writeParagraph.ts'
import { writeRuns } from './writeRuns.ts'

/** A list with Word's own numbers or bullets; each begins anew. */
export function writeList(
  { ordered, items }: Extract<Block, { kind: 'list' }>,
  room: Room,
): readonly FileChild[] {
  const numbering = { reference: ordered ? NUMBERS : BULLETS, level: 0, instance: room.nextList() }
  const indent = { left: NOTE_INDENT + LIST_INDENT, right: NOTE_INDENT, hanging: LIST_INDENT }
  return items.map((item, i) =>
    writeParagraph(
      {
        style: 'ListParagraph',
        numbering,
        ...(room.note && { indent }),
        children: writeRuns(item, room),
        isLast: i === items.length - 1,
      },
      room,
    ),
  )
}
