import type { PriorityTiers } from '../assessment/priorityTiers.ts'
import type { ModelId } from '../catalogue/ids.ts'
import { isAtLeast } from './isAtLeast.ts'
import type { Rankable, Ranking } from './rankModels.ts'
import { criterionTiers, hitVector } from './robustModels.ts'

/** Which scoring models beat which, whatever the weights that fit the tiers. */
export interface Dominance {
  /** Models that no other one beats, in display order: at least as good with no more resources, and better in one of the two. Equals all stay. */
  readonly unbeaten: readonly ModelId[]
  /** Best and worst rank that weights alone allow, for strictly positive steps between tiers. */
  readonly rankBounds: ReadonlyMap<ModelId, { readonly best: number; readonly worst: number }>
}

/** Source: docs/method.md, sections "Ranking" and "Robustness" for one model. */
export function dominance(ranking: Ranking<Rankable>, tiers: PriorityTiers): Dominance {
  const places = criterionTiers(tiers)
  const models = ranking.classes
    .flatMap(rankClass => rankClass.models)
    .map(model => ({ ...model, values: hitVector(model, tiers) }))
  type Valued = (typeof models)[number]
  const isGood = (a: Valued, b: Valued) => isAtLeast(a.values, b.values, places)
  const isBetter = (a: Valued, b: Valued) => isGood(a, b) && !isGood(b, a)
  const beats = (a: Valued, b: Valued) =>
    a.resources < b.resources ? isGood(a, b) : a.resources === b.resources && isBetter(a, b)
  return {
    unbeaten: models.filter(model => !models.some(other => beats(other, model))).map(({ id }) => id),
    rankBounds: new Map(
      models.map(model => [
        model.id,
        {
          best: 1 + models.filter(other => isBetter(other, model)).length,
          worst: models.length - models.filter(other => isBetter(model, other)).length,
        },
      ]),
    ),
  }
}
