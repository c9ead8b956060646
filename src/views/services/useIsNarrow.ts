import { useSyncExternalStore } from 'react'

// Of the screen alone: a switch while a page is being printed comes too late for its page breaks.
const query = 'screen and (max-width: 64rem)'

/** True where a table would not fit and cards are shown in its place; paper has what the screen has, columns wrapped. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}

function subscribe(listener: () => void): () => void {
  const list = window.matchMedia(query)
  list.addEventListener('change', listener)
  return () => list.removeEventListener('change', listener)
}
