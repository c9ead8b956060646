/** A4 in points, with the room that text may use; the header and the foot have their lines in the margins. */
export const SHEET = {
  width: 595.28,
  height: 841.89,
  left: 56,
  right: 56,
  top: 66,
  bottom: 58,
  headerBaseline: 42,
  footerBaseline: 811,
} as const

export const BODY_WIDTH = SHEET.width - SHEET.left - SHEET.right
export const BODY_HEIGHT = SHEET.height - SHEET.top - SHEET.bottom
