import { useEffect } from 'react'
import { useSearch } from 'wouter'
import { focusOn } from './focusOn.ts'
import { readEntry } from './historyEntry.ts'

/** Leads to the field that the address names; whoever comes back to the place is where they left it. */
export function useAskedField(idOf: (field: string) => string): void {
  const asked = new URLSearchParams(useSearch()).get('field')
  const id = asked === null ? undefined : idOf(asked)
  useEffect(() => {
    if (id !== undefined && readEntry().left === undefined) focusOn(id)
  }, [id])
}
