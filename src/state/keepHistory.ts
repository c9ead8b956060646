import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { AppStore } from './createAppStore.ts'
import { NO_HISTORY } from './History.ts'
import { readHistory, writeHistory } from './historyText.ts'
import type { KeeperWorld, WorkKeeper } from './keepWork.ts'

export const HISTORY_KEY = 'tiekartturi.history'

/**
 * Keeps what was done beside the work that it was done to: brings it back at first, writes it at each step, and reads
 * it anew when the work has come from another tab. The work comes first: where there is no room for both, this goes.
 *
 * @returns how to stop
 */
export function keepHistory(
  store: AppStore,
  keeper: Pick<WorkKeeper, 'keeping' | 'subscribe'>,
  catalogue: Catalogue,
  world: KeeperWorld,
): () => void {
  let seen: string | null = null
  let isStale = false
  let isReading = false
  let hasRoom = true

  const stored = () => world.storage().getItem(HISTORY_KEY)
  const guarded = (step: () => void) => {
    try {
      step()
    } catch {
      // What is not kept is still here until the tab is closed.
    }
  }
  const read = () => {
    const { history } = store.getState()
    seen = stored()
    const before = (seen === null ? undefined : readHistory(seen, catalogue)) ?? NO_HISTORY
    isStale = false
    isReading = true
    // What was done before this began stands above what was kept.
    store.setState({
      history: history === NO_HISTORY ? before : { ...history, undos: [...before.undos, ...history.undos] },
    })
    isReading = false
  }
  const write = () => {
    isStale = true
    if (!hasRoom || keeper.keeping().kind === 'conflict') return
    const text = writeHistory(store.getState().history)
    world.storage().setItem(HISTORY_KEY, text)
    seen = text
    isStale = false
  }
  const leave = () => {
    world.storage().removeItem(HISTORY_KEY)
    seen = null
  }

  guarded(read)
  const stopWriting = store.subscribe(({ history }, before) => {
    if (!isReading && history !== before.history) guarded(history === NO_HISTORY ? read : write)
  })
  const stopFollowing = keeper.subscribe(() => {
    const { kind } = keeper.keeping()
    if (kind === 'unsaved') {
      hasRoom = false
      guarded(leave)
    } else if (isStale) guarded(write)
  })
  const stopListening = world.onElsewhere(() => {
    if (keeper.keeping().kind !== 'conflict')
      guarded(() => {
        if (stored() === seen) return
        store.setState({ history: NO_HISTORY })
        read()
      })
  })
  return () => {
    stopWriting()
    stopFollowing()
    stopListening()
  }
}
