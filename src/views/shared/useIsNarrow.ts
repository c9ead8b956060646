import { useCallback, useSyncExternalStore } from 'react'

const NARROW = '(max-width: 64rem)'

/**
 * True where a table would not fit and cards are shown in its place.
 *
 * @param medium  `screen` where paper keeps the table all the same, with columns that wrap
 */
export function useIsNarrow(medium: 'all' | 'screen' = 'all'): boolean {
  const query = `${medium} and ${NARROW}`
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
