import type { SlotKind } from '../assessment/Slots.ts'
import type { ModelId } from '../catalogue/ids.ts'

/** How sure a model's place in the proposal is. Exactly one per model. A start's kinds never mix with a mark's. */
export type Verdict =
  /** The user's own decision: in the plan, a pin, or decided before. */
  | { readonly kind: 'must'; readonly why: 'in-plan' | 'pinned' | 'decided' }
  /** Out of recommendations by the user's own word. */
  | { readonly kind: 'barred'; readonly why: 'in-use' | 'not-for-us' | 'must-not' }
  /** In every equally good portfolio. */
  | { readonly kind: 'always' }
  /** Any `pick` of `of` equal models do equally well; `others` are the rest of them. */
  | {
      readonly kind: 'interchangeable'
      readonly pick: number
      readonly of: number
      readonly others: readonly ModelId[]
    }
  /** A start: without a mark for the priorities, said to serve one, and in every equally good filling of the free slots. */
  | { readonly kind: 'start' }
  /** A start of which any `pick` of `of` equals do equally well; `others` are the rest of them. */
  | {
      readonly kind: 'start-interchangeable'
      readonly pick: number
      readonly of: number
      readonly others: readonly ModelId[]
    }
  /** One more slot of this kind would let it, or an equal of it, in. */
  | { readonly kind: 'next'; readonly slot: SlotKind }
  /** Hits a priority, does not fit the slots. */
  | { readonly kind: 'outside' }
  /** Hits a priority; the slots are not known, so nothing is proposed. */
  | { readonly kind: 'slots-unknown' }
  /** No published mark for the user's priorities, and no start. */
  | { readonly kind: 'no-mark' }
