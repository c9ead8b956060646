import type { ReportDocument } from '../Block.ts'
import { writePlainText } from './writePlainText.ts'

/** How many words a document has, headings and tables and all. */
export function countWords(document: ReportDocument): number {
  return writePlainText(document).match(/\S+/g)?.length ?? 0
}
