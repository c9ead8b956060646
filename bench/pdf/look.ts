import { SHEET } from '../../src/report/layout/sheet.ts'

/** Sizes and colours of the document, for makers that lay it out themselves. */
export const LOOK = {
  body: 9.5,
  small: 8.25,
  headings: { 1: 34, 2: 16, 3: 12, 4: 9.5 },
  leading: 1.42,
  ink: '#212121',
  brand: '#00357a',
  line: '#d9dcde',
  margin: SHEET.left,
  width: SHEET.width - SHEET.left - SHEET.right,
  foot: SHEET.height - SHEET.bottom,
  top: SHEET.top,
} as const
