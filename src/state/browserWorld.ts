import type { KeeperWorld } from './keepWork.ts'

/** The browser's own storage and clock, and its word of other tabs. */
export const browserWorld: KeeperWorld = {
  storage: () => window.localStorage,
  now: () => new Date(),
  onElsewhere: changed => {
    const listener = (event: StorageEvent) => {
      if (event.key?.startsWith('tiekartturi.') ?? true) changed()
    }
    window.addEventListener('storage', listener)
    return () => window.removeEventListener('storage', listener)
  },
}
