/** What an entry of the browser's history remembers of the place it shows. */
interface HistoryEntry {
  /** The address one came from; undefined where the address was opened as such. */
  readonly from?: string
  /** The link by which the place was last left, and how far down. */
  readonly left?: { readonly to: string; readonly scrolledPx: number }
  /** What was opened or shown more of, by the key of the part. */
  readonly kept?: Readonly<Record<string, string>>
}

/** What the entry now shown remembers; nothing where another program, or nobody, wrote it. */
export function readEntry(): HistoryEntry {
  const state: unknown = window.history.state
  // Only this file writes entries of this key.
  return isOurs(state) ? (state.entry as HistoryEntry) : {}
}

export function changeEntry(change: HistoryEntry): void {
  window.history.replaceState({ entry: { ...readEntry(), ...change } }, '')
}

/** The state of an entry that is reached from an address. */
export function entryFrom(from: string): { readonly entry: HistoryEntry } {
  return { entry: { from } }
}

function isOurs(state: unknown): state is { readonly entry: unknown } {
  return typeof state === 'object' && state !== null && 'entry' in state
}
