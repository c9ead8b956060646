import type { Speech } from '../../i18n/Speech.ts'
import type { RefusedFile } from '../../plan/savedFile.ts'

/** Why a file was not opened, as a sentence a person can act on. */
export function sayRefusal({ t }: Speech, refused: RefusedFile): string {
  switch (refused.reason) {
    case 'not-json':
      return t($ => $.file.notJson)
    case 'not-ours':
      return t($ => $.file.notOurs)
    case 'from-future':
      return t($ => $.file.fromFuture)
    case 'faulty': {
      const [first] = refused.faults
      return t($ => $.file.faulty, { count: refused.faults.length, first: first?.path || 'work' })
    }
    default:
      return refused satisfies never
  }
}
