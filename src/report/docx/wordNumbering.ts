import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import { PALETTE } from '../layout/type.ts'

export const NUMBERS = 'numbers'
export const BULLETS = 'bullets'

/** Room for a list's numbers, in twentieths of a point. */
export const LIST_INDENT = 397

const style = {
  run: { bold: true, color: PALETTE.action },
  paragraph: { indent: { left: LIST_INDENT, hanging: LIST_INDENT } },
} as const

/** The two kinds of list. */
export const WORD_NUMBERING: INumberingOptions = {
  config: [
    {
      reference: NUMBERS,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style }],
    },
    {
      reference: BULLETS,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style }],
    },
  ],
}
