import { MOST_OPENED_MEGABYTES, type Refusal } from '../../files/openFile.ts'
import type { Speech } from '../../i18n/Speech.ts'

/** Why a file was not opened, as a sentence a person can act on. */
export function sayRefusal({ t }: Speech, refused: Refusal): string {
  switch (refused.reason) {
    case 'not-json':
      return t($ => $.file.notJson)
    case 'not-ours':
      return t($ => $.file.notOurs)
    case 'from-future':
      return t($ => $.file.fromFuture)
    case 'too-big':
      return t($ => $.file.tooBig, { most: MOST_OPENED_MEGABYTES })
    case 'pdf-empty':
      return t($ => $.file.pdfEmpty)
    case 'pdf-rewritten':
      return t($ => $.file.pdfRewritten)
    case 'wrong-letters':
      return t($ => $.file.wrongLetters)
    case 'not-a-workbook':
      return t($ => $.file.notWorkbook)
    case 'not-the-plan':
      return t($ => $.file.notPlan)
    case 'faulty': {
      const [first] = refused.faults
      return t($ => $.file.faulty, { count: refused.faults.length, first: first?.path || 'work' })
    }
    default:
      return refused satisfies never
  }
}
