import { planDocument } from '../report/planDocument.ts'
import { countWords } from '../report/text/countWords.ts'
import { writeHtml } from '../report/text/writeHtml.ts'
import { writePlainText } from '../report/text/writePlainText.ts'
import { loadPlan, type PlanSource } from './loadPlan.ts'

/** The decision paper as it is pasted elsewhere. */
export async function writeCopies(source: PlanSource) {
  const document = planDocument(await loadPlan(source), 'decision')
  return { text: writePlainText(document), html: writeHtml(document), words: countWords(document) }
}
