import { writeDocx } from '../report/docx/writeDocx.ts'
import { planDocument } from '../report/planDocument.ts'
import { countWords } from '../report/text/countWords.ts'
import type { Outcome } from './Outcome.ts'
import { writePlanFile } from './writePlanFile.ts'

/** `docx --plan FILE --lang LANGUAGE --out FILE [--edition EDITION]`: the document of a saved plan for Word. */
export async function planDocx(args: readonly string[]): Promise<Outcome> {
  return writePlanFile('docx', args, async ({ input, edition }) => {
    const document = planDocument(input, edition)
    return { bytes: await writeDocx(document, input.today), has: `${countWords(document)} words` }
  })
}
