import type * as v from 'valibot'
import type { catalogueSchema } from './catalogueSchema.ts'
import type { GoalId } from './ids.ts'

type DeepReadonly<T> = T extends string | number | boolean | undefined | null
  ? T
  : { readonly [Key in keyof T]: DeepReadonly<T[Key]> }

type Facts = DeepReadonly<v.InferOutput<typeof catalogueSchema>>

/** The facts of the source: models, goals, categories and where each number comes from. */
export type Catalogue = Omit<Facts, 'models'> & { readonly models: readonly OperatingModel[] }

/** A way for a municipality to work with companies for the climate (toimintamalli). */
export type OperatingModel = Facts['models'][number] & {
  /** Set by `localCatalogue` alone, never by the data. */
  readonly local?: LocalFacts
}

/** An example as the source labels it; an address only where one was verified. */

/** Ordinal estimate of staff and money together: 1 little, 2 moderate, 3 a lot. Never an amount. */
export type ResourceLevel = OperatingModel['resources']

export const RESOURCE_LEVELS = [1, 2, 3] as const satisfies readonly ResourceLevel[]

/**
 * What the municipality itself says of a model, beside what is published. The model's own `resources` and `marks`
 * are those that count; here stands where they come from.
 */
type LocalFacts =
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
