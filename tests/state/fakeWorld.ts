import type { KeeperWorld } from '../../src/state/keepWork.ts'

export interface FakeWorld extends KeeperWorld {
  readonly kept: Map<string, string>
  /** From now on every touch of the storage throws, or no longer. */
  block(isBlocked: boolean): void
  /** From now on reading works and writing throws, as when the storage is full. */
  fill(isFull: boolean): void
  /** Another tab writes: this one's storage changes, and it is told unless `inSilence`. */
  writeElsewhere(key: string, text: string | null, inSilence?: boolean): void
  readonly listeners: () => number
}

/** Storage, clock and other tabs, all in memory. */
export function fakeWorld(initial: Readonly<Record<string, string>> = {}): FakeWorld {
  const kept = new Map(Object.entries(initial))
  const listeners = new Set<() => void>()
  let isBlocked = false
  let isFull = false
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (isFull) throw new Error('QuotaExceededError')
      kept.set(key, text)
    },
    removeItem: (key: string) => void kept.delete(key),
  }
  return {
    kept,
    block: blocked => {
      isBlocked = blocked
    },
    fill: full => {
      isFull = full
    },
    storage: () => {
      if (isBlocked) throw new Error('SecurityError')
      return storage
    },
    now: () => new Date('2026-11-24T08:02:00.000Z'),
    onElsewhere: changed => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    listeners: () => listeners.size,
    writeElsewhere: (key, text, inSilence = false) => {
      if (text === null) kept.delete(key)
      else kept.set(key, text)
      if (!inSilence) for (const listener of listeners) listener()
    },
  }
}
