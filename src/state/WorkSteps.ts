import type { Work } from '../plan/Work.ts'
import type { Removal } from './Removal.ts'

/** The two ways in which a verb changes the work. */
export interface WorkSteps {
  readonly now: () => Work
  readonly change: (next: (work: Work) => Work) => void
  /** A change that takes something away, and can be taken back. */
  readonly remove: (removal: Removal, next: (work: Work) => Work) => void
}
