/** A4 with its margins, in twentieths of a point. */
export const SHEET = {
  width: 11_906,
  height: 16_838,
  side: 1134,
  top: 1134,
  bottom: 1134,
  edge: 567,
} as const

export const TEXT_WIDTH = SHEET.width - 2 * SHEET.side
