import { BorderStyle, type IParagraphOptions, Paragraph } from 'docx'
import { PALETTE } from '../layout/type.ts'
import { keepsNext, type Room } from './Room.ts'

/** On both sides of what stands in a note, in twentieths of a point. */
export const NOTE_INDENT = 170

const TINTS = {
  caution: { fill: PALETTE.sand, bar: PALETTE.sun },
  plain: { fill: PALETTE.mist, bar: PALETTE.action },
} as const

interface Options extends Omit<IParagraphOptions, 'keepNext'> {
  /** Within its block. */
  readonly isLast?: boolean
  readonly keepWithNext?: boolean
}

/** A paragraph as its room wants it: tinted in a note, kept with the next one in a group. */
export function writeParagraph(
  { isLast = true, keepWithNext = false, ...options }: Options,
  room: Room,
): Paragraph {
  return new Paragraph({
    ...(room.note && tinted(room.note)),
    ...options,
    // Told only where it holds: a style may say it already.
    ...((keepWithNext || keepsNext(room, isLast)) && { keepNext: true }),
  })
}

function tinted(note: 'caution' | 'plain'): IParagraphOptions {
  const { fill, bar } = TINTS[note]
  return {
    shading: { fill },
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: bar } },
    indent: { left: NOTE_INDENT, right: NOTE_INDENT },
  }
}
