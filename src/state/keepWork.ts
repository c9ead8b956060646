import type { Catalogue } from '../catalogue/Catalogue.ts'
import { readSavedFile, writeSavedFile } from '../plan/savedFile.ts'
import { EMPTY_WORK, isUntouched, type Work } from '../plan/Work.ts'
import type { AppStore } from './createAppStore.ts'
import { NO_HISTORY } from './History.ts'

export const WORK_KEY = 'tiekartturi.work'
/** Where unreadable contents are set aside before anything is written over them. */
export const RESCUE_KEY = 'tiekartturi.rescue'

/** How saving stands. Trouble is told to the user once, with what to do; nothing is lost in silence. */
type Keeping =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** Storage is blocked or full: the work lives in this tab alone. */
  | { readonly kind: 'unsaved' }
  /** What was stored can't be read; it is set aside, whole. */
  | { readonly kind: 'unreadable'; readonly text: string }
  /** Another tab saved other work meanwhile; nothing is written until the user chooses. */
  | { readonly kind: 'conflict' }

export interface WorkKeeper {
  readonly keeping: () => Keeping
  readonly subscribe: (listener: () => void) => () => void
  /** Settles a conflict: the other tab's work comes in, or this tab's goes over it. */
  readonly settle: (keep: 'theirs' | 'ours') => void
  readonly stop: () => void
}

/** What `keepWork` needs of the outside: storage that may throw, a clock, and word of other tabs. */
export interface KeeperWorld {
  /** Throws where the browser blocks storage. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  readonly now: () => Date
  /** Calls back when another tab changed what is stored; returns how to stop listening. */
  readonly onElsewhere: (changed: () => void) => () => void
}

/**
 * Keeps the user's work in the browser: brings back what was stored, saves at each change, follows other tabs.
 *
 * Before each write it checks that the stored text is still the one this tab last saw, so that a second tab
 * never writes over the first in silence. Untouched work is not stored at all.
 */
export function keepWork(store: AppStore, catalogue: Catalogue, world: KeeperWorld): WorkKeeper {
  const listeners = new Set<() => void>()
  let keeping: Keeping = { kind: 'idle' }
  let seen: string | null = null
  let adopting = false
  const tell = (next: Keeping) => {
    keeping = next
    for (const listener of listeners) listener()
  }

  const stored = () => world.storage().getItem(WORK_KEY)
  const adopt = (work: Work) => {
    adopting = true
    store.setState({ work, trials: [], history: NO_HISTORY })
    adopting = false
  }
  const read = () => {
    seen = stored()
    if (seen === null) return adopt({ ...EMPTY_WORK, language: store.getState().work.language })
    const opened = readSavedFile(seen, catalogue)
    if (opened.ok) return adopt(opened.file.work)
    const text = seen
    // Until it is safely aside this tab has not "seen" it, and so never writes over it.
    seen = null
    world.storage().setItem(RESCUE_KEY, text)
    seen = text
    tell({ kind: 'unreadable', text })
  }
  const write = () => {
    const { work } = store.getState()
    if (isUntouched(work) && work.language === EMPTY_WORK.language) {
      world.storage().removeItem(WORK_KEY)
      seen = null
      return tell({ kind: 'idle' })
    }
    const at = world.now()
    const text = writeSavedFile(work, catalogue, at.toISOString())
    world.storage().setItem(WORK_KEY, text)
    seen = text
    tell({ kind: 'saved', at })
  }
  const guarded = (step: () => void) => {
    try {
      step()
    } catch {
      tell({ kind: 'unsaved' })
    }
  }

  guarded(() => {
    if (stored() !== null) read()
  })
  const stopSaving = store.subscribe(({ work }, before) => {
    if (adopting || work === before.work || keeping.kind === 'conflict') return
    guarded(() => (stored() === seen ? write() : tell({ kind: 'conflict' })))
  })
  const stopListening = world.onElsewhere(() => {
    if (keeping.kind === 'conflict') return
    guarded(() => {
      if (stored() !== seen) read()
    })
  })
  return {
    keeping: () => keeping,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    settle: keep => {
      keeping = { kind: 'idle' }
      guarded(keep === 'ours' ? write : read)
      tell(keeping)
    },
    stop: () => {
      stopSaving()
      stopListening()
    },
  }
}
