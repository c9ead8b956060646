import type { PriorityTiers } from '../assessment/priorityTiers.ts'
import type { ModelId } from '../catalogue/ids.ts'
import { isAtLeast } from './isAtLeast.ts'
import type { Rankable, Ranking } from './rankModels.ts'
import { criterionTiers, hitVector } from './robustModels.ts'

/** Which scoring models beat which, whatever the weights that fit the tiers. */
export interface Dominance {
  /** Models that no other one beats, in display order: at least as good with no more resources, and better in one of the two. Equals all stay. */
  readonly unbeaten: readonly ModelId[]
  /**
   * Bounds of the rank for every weighting that is positive on each goal and falls from tier to tier. A model is
   * counted ahead when some such weighting puts it there: that one weighting puts all of them there is not said.
   */
  readonly rankBounds: ReadonlyMap<ModelId, { readonly best: number; readonly worst: number }>
}

/** Source: docs/method.md, sections "Ranking" and "Robustness" for one model. */
export function dominance(ranking: Ranking<Rankable>, tiers: PriorityTiers): Dominance {
  const places = criterionTiers(tiers)
  const models = ranking.classes.flatMap(rankClass => rankClass.models)
  // Models of the same hits and resources fare alike, so each kind is compared once.
  const kinds = new Map<string, Kind>()
  const kindOf = new Map<ModelId, Kind>()
  for (const model of models) {
    const values = hitVector(model, tiers)
    const key = `${values} ${model.resources}`
    const kind = kinds.get(key) ?? { values, resources: model.resources, count: 0 }
    kind.count++
    kinds.set(key, kind)
    kindOf.set(model.id, kind)
  }
  const all = [...kinds.values()]
  const isGood = (a: Kind, b: Kind) => isAtLeast(a.values, b.values, places)
  /** With equal hits the lighter one: ranks go by score and then stars. */
  const isAhead = (a: Kind, b: Kind) => isGood(a, b) && (!isGood(b, a) || a.resources < b.resources)
  const beats = (a: Kind, b: Kind) => isAhead(a, b) && a.resources <= b.resources
  const count = (some: readonly Kind[]) => some.reduce((total, kind) => total + kind.count, 0)
  const facts = new Map(
    all.map(kind => [
      kind,
      {
        isUnbeaten: !all.some(other => beats(other, kind)),
        best: 1 + count(all.filter(other => isAhead(other, kind))),
        worst: 1 + count(all.filter(other => other !== kind && !isAhead(kind, other))),
      },
    ]),
  )
  const told = models.flatMap(({ id }) => {
    const kind = kindOf.get(id)
    const fact = kind && facts.get(kind)
    return fact ? [{ id, ...fact }] : []
  })
  return {
    unbeaten: told.filter(({ isUnbeaten }) => isUnbeaten).map(({ id }) => id),
    rankBounds: new Map(told.map(({ id, best, worst }) => [id, { best, worst }])),
  }
}

interface Kind {
  readonly values: readonly number[]
  readonly resources: Rankable['resources']
  count: number
}
