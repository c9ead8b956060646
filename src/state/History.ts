import type { Work } from '../plan/Work.ts'
import type { Difference } from './diffWork.ts'
import type { Removal } from './Removal.ts'

interface Told {
  readonly removal: Removal
  /** Of the own models in it, which may be gone by the time it is said. */
  readonly names?: Readonly<Record<string, string>>
}

/** An action that put another work in the place of all; `other` is the one that is not here now. */
export interface Replacing extends Told {
  readonly other: Work
}

/** An action that changed a part. */
export interface Changing extends Told {
  readonly change: Difference
}

/** The same once undone: what undoing it changed, and how much it left as it was by then. */
export interface Undone extends Changing {
  readonly undone: Difference
  readonly kept: Kept
}

/** How many places a step left as they were, since they had been changed meanwhile. */
type Kept = number | 'all'

export type Undo = Replacing | Changing
export type Redo = Replacing | Undone

/** What was done and can be undone, and what was undone and can be done again; the last of each comes first in turn. */
export interface History {
  readonly undos: readonly Undo[]
  readonly redos: readonly Redo[]
  /** Of the last step back or forth. */
  readonly kept: Kept
  /** Whether it is on offer; closed, it still goes by the keyboard. */
  readonly isOffered: boolean
}

/** Of a work that has come from elsewhere, until what was done to it is known. */
export const NO_HISTORY: History = { undos: [], redos: [], kept: 0, isOffered: false }
