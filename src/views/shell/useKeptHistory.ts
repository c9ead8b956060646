import { useEffect } from 'react'
import { browserWorld } from '../../state/browserWorld.ts'
import { useServices } from '../services/AppServices.tsx'

/** Keeps what can be undone over a reload; what does so comes after the first screen. */
export function useKeptHistory(): void {
  const { store, keeper, catalogue } = useServices()
  useEffect(() => {
    let stop: (() => void) | undefined
    let isLeft = false
    import('../../state/keepHistory.ts').then(
      ({ keepHistory }) => {
        if (!isLeft) stop = keepHistory(store, keeper, catalogue, browserWorld)
      },
      // Without it everything can be undone until the tab is closed.
      () => undefined,
    )
    return () => {
      isLeft = true
      stop?.()
    }
  }, [store, keeper, catalogue])
}
