import { layoutDocument } from '../../../src/report/layout/layoutDocument.ts'
import { penFor } from '../../../src/report/makePlanPdf.ts'
import { writePdf } from '../../../src/report/writer/writePdf.ts'
import type { Make, Sample } from '../Sample.ts'

/** The app's own document. */
export function prepare(sample: Sample): Make {
  return () => drawing(sample)()
}

/** From pages that are laid out already. */
export function prepareDrawing(sample: Sample): Make {
  return drawing(sample)
}

function drawing({ document, fonts, made }: Sample): Make {
  const laidOut = layoutDocument(document, penFor(fonts, new Set()))
  const { title, author, language } = document
  return () => writePdf(laidOut, fonts, { title, author, language, made })
}
