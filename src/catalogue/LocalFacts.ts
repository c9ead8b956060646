import type { ResourceLevel } from './Catalogue.ts'
import type { GoalId } from './ids.ts'

/**
 * What the municipality itself says of a model, beside what is published. The model's own `resources` and `marks`
 * are those that count; here stands where they come from.
 */
export type LocalFacts =
  /** A model of the municipality's own: nothing about it is published. */
  | { readonly kind: 'own' }
  /** A published model judged otherwise here. */
  | {
      readonly kind: 'judged'
      readonly publishedResources: ResourceLevel
      /** Goals judged high here, without a published mark. */
      readonly judgedMarks: readonly GoalId[]
      /** Published marks that do not hold at the smaller scale chosen here. */
      readonly droppedMarks: readonly GoalId[]
    }
