import { useState } from 'react'
import { changeEntry, readEntry } from './historyEntry.ts'

/**
 * A state of a part of the page that is the same again when one comes back to the place.
 *
 * @param key  of the part, within its place; without one nothing is remembered
 */
export function useKept(key: string | undefined, atFirst: string): readonly [string, (next: string) => void] {
  const [value, setValue] = useState(
    () => (key === undefined ? undefined : readEntry().kept?.[key]) ?? atFirst,
  )
  return [
    value,
    next => {
      if (key !== undefined) changeEntry({ kept: { ...readEntry().kept, [key]: next } })
      setValue(next)
    },
  ]
}
