import type { Refusal } from '../../files/openFile.ts'
import type { Speech } from '../../i18n/Speech.ts'

/** Why a file was not opened, as a sentence a person can act on. */
export function sayRefusal({ t }: Speech, refused: Refusal): string {
  switch (refused.reason) {
    case 'not-json':
      return t($ => $.refusal.notJson)
    case 'not-ours':
      return t($ => $.refusal.notOurs)
    case 'from-future':
      return t($ => $.refusal.fromFuture)
    case 'pdf-empty':
      return t($ => $.refusal.pdfEmpty)
    case 'pdf-rewritten':
      return t($ => $.refusal.pdfRewritten)
    case 'wrong-letters':
      return t($ => $.refusal.wrongLetters)
    case 'not-a-workbook':
      return t($ => $.refusal.notWorkbook)
    case 'not-the-plan':
      return t($ => $.refusal.notPlan)
    case 'unreadable':
      return t($ => $.refusal.unreadable)
    case 'faulty': {
      const [first] = refused.faults
      return t($ => $.refusal.faulty, { count: refused.faults.length, first: first?.path || 'work' })
    }
    default:
      return refused satisfies never
  }
}
