import type { Language } from '../../catalogue/Language.ts'
import type { Weight } from './Page.ts'

/** How wide a text is, in points, drawn in one weight and size. */
type Measure = (text: string, weight: Weight, size: number) => number

/** What turns text into lines: widths, and text made safe to draw. Both come from the fonts. */
export interface Pen {
  readonly measure: Measure
  readonly clean: (text: string) => string
  /** Where a word may be cut, in the document's language unless told; without it, wherever it must. */
  readonly syllables?: (word: string, language?: Language) => readonly string[]
}
