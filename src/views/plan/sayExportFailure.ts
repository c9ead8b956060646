import type { ExportFailure } from '../../files/exportFailure.ts'
import type { Speech } from '../../i18n/Speech.ts'

/** Why nothing was made, and what to do. */
export function sayExportFailure({ t }: Pick<Speech, 't'>, why: ExportFailure): string {
  switch (why) {
    case 'loading':
      return t($ => $.export.failedLoading)
    case 'clipboard':
      return t($ => $.export.failedCopying)
    case 'memory':
      return t($ => $.export.failedMemory)
    case 'unknown':
      return t($ => $.export.failed)
    default:
      return why satisfies never
  }
}
