import { SOURCE_LANGUAGE } from '../catalogue/Language.ts'
import { asDrawn, cleanText } from './drawableText.ts'
import type { Edition } from './Edition.ts'
import { layoutDocument } from './layout/layoutDocument.ts'
import type { Weight } from './layout/Page.ts'
import type { Pen } from './layout/Pen.ts'
import { readFont } from './layout/readFont.ts'
import { loadSyllables, type Syllables } from './layout/syllables.ts'
import type { PlanInput } from './PlanInput.ts'
import { planDocument } from './planDocument.ts'
import type { PdfExtras } from './writer/writePdf.ts'

export interface PlanPdf {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Characters that the document's fonts lack, each once; a visible substitute stands in their place. */
  readonly replaced: readonly string[]
}

interface PlanPdfOptions extends PdfExtras {
  readonly edition?: Edition
}

/**
 * Makes the plan document as a PDF. The writer is loaded here, on demand.
 *
 * @param fonts   TrueType bytes of the regular and the bold weight
 * @param options  which edition, the whole roadmap unless told; and what else goes into the file
 */
export async function makePlanPdf(
  input: PlanInput,
  fonts: Readonly<Record<Weight, Uint8Array>>,
  { edition = 'roadmap', ...extras }: PlanPdfOptions = {},
): Promise<PlanPdf> {
  const [{ writePdf }, syllables] = await Promise.all([
    import('./writer/writePdf.ts'),
    loadSyllables(input.language),
  ])
  const document = planDocument(input, edition)
  const replaced = new Set<string>()
  const pen = penFor(fonts, replaced, document.language, syllables)
  const laidOut = layoutDocument(document, pen)
  const properties = {
    title: asDrawn(pen.clean(document.title)),
    author: asDrawn(pen.clean(document.author)),
    language: document.language,
    made: input.today,
  }
  const bytes = writePdf(laidOut, fonts, properties, extras)
  return { bytes, pages: laidOut.pages.length, replaced: [...replaced] }
}

/** A pen that draws with these fonts and keeps count of what it can't draw. */
export function penFor(
  fonts: Readonly<Record<Weight, Uint8Array>>,
  replaced: Set<string>,
  language = SOURCE_LANGUAGE,
  syllables: Syllables = word => [word],
): Pen {
  const faces = { regular: readFont(fonts.regular), bold: readFont(fonts.bold) }
  const has = (character: string) => faces.regular.has(character) && faces.bold.has(character)
  return {
    syllables: (word, of = language) => syllables(word, of),
    measure: (text, weight, size) => {
      let ems = 0
      for (let i = 0; i < text.length; i++) ems += faces[weight].advance(text.charAt(i))
      return ems * size
    },
    clean: text => {
      const clean = cleanText(text, has)
      for (const character of clean.replaced) replaced.add(character)
      return clean.text
    },
  }
}
