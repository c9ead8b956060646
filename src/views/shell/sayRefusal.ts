import { MOST_OPENED_MEGABYTES, type Refusal } from '../../files/openFile.ts'
import type { Speech } from '../../i18n/Speech.ts'

/** Why a file was not opened, as a sentence a person can act on. */
export function sayRefusal({ t }: Speech, refused: Refusal): string {
  if (refused.reason !== 'faulty') return t($ => $.refusal[refused.reason], { most: MOST_OPENED_MEGABYTES })
  const [first] = refused.faults
  return t($ => $.refusal.faulty, { count: refused.faults.length, first: first?.path || 'work' })
}
