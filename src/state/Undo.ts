import type { ModelId } from '../catalogue/ids.ts'
import type { Work } from '../plan/Work.ts'

/** What a removal took away, so that the words beside "undo" can say it. */
export type Removal =
  | { readonly kind: 'own-removed' | 'trial-removed'; readonly name: string }
  | {
      readonly kind: 'row-removed' | 'steps-discarded' | 'milestone-removed' | 'unlisted'
      readonly model: ModelId
    }
  | { readonly kind: 'rows-delayed'; readonly models: readonly ModelId[] }
  | { readonly kind: 'row-swapped'; readonly model: ModelId; readonly into: ModelId }
  | {
      readonly kind:
        | 'everything-cleared'
        | 'work-brought-back'
        | 'file-opened'
        | 'example-opened'
        | 'table-taken'
        | 'draft-discarded'
        | 'logo-removed'
        | 'logo-replaced'
        | 'trial-saved'
    }

/** One removal that can be taken back; `restore` puts it into the work as it is by then. */
export interface Undo {
  readonly id: number
  readonly removal: Removal
  readonly restore: (work: Work) => Work
  /** What was put in the place of everything, when all was replaced: work done since goes when it is taken back. */
  readonly put?: Work
}
