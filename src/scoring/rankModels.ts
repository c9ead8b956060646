import type { OperatingModel } from '../catalogue/Catalogue.ts'
import { type EqualClass, equalClasses } from './equalClasses.ts'
import { scoreModel } from './scoreModel.ts'
import type { TierWeights } from './tierWeights.ts'

/** What ranking needs of a model: identity, place in the catalogue, resources, marks, aims. */
export type Rankable = Pick<OperatingModel, 'id' | 'n' | 'resources' | 'marks' | 'aims' | 'category'>

/** Equal models share a rank. Named in display order. */
export interface RankClass<Model extends Rankable = Rankable> extends EqualClass<Model> {
  /** Competition rank, 1 or more: 1, 1, 3. */
  readonly rank: number
}

export interface Ranking<Model extends Rankable = Rankable> {
  /** Classes of models that hit a priority, best first. */
  readonly classes: readonly RankClass<Model>[]
  /** Models without a published mark for any priority: fewer stars first, then by category. Never numbered. */
  readonly unmarked: readonly Model[]
  /**
   * Of those, the models said to serve a priority, best first: the weight of the aims, fewer stars; equals in catalogue
   * order. An order among starts alone: it is no rank, and `score` compares with no other.
   */
  readonly starts: readonly EqualClass<Model>[]
}

/**
 * Ranks models by the priorities they hit.
 *
 * Display order: score descending; fewer stars; more marks over all goals; catalogue order. Only the first
 * two make a class, and a rank. Marks alone rank; aims order the starts, which have none.
 *
 * @param models  in catalogue order, which also orders the categories
 * Source: docs/method.md, section "Ranking".
 */
export function rankModels<Model extends Rankable>(
  models: readonly Model[],
  weights: TierWeights,
): Ranking<Model> {
  const scored = models.map(model => ({ model, score: scoreModel(model.marks, weights) }))
  const hitting = scored
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.model.resources - b.model.resources ||
        b.model.marks.length - a.model.marks.length ||
        a.model.n - b.model.n,
    )
  const categories = [...new Set(models.map(model => model.category))]
  const unmarked = scored
    .filter(({ score }) => score === 0)
    .map(({ model }) => model)
    .sort(
      (a, b) =>
        a.resources - b.resources ||
        categories.indexOf(a.category) - categories.indexOf(b.category) ||
        a.n - b.n,
    )
  const aiming = unmarked
    .map(model => ({ model, score: scoreModel(model.aims, weights) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.model.resources - b.model.resources || a.model.n - b.model.n)
  return { classes: ranked(equalClasses(hitting)), unmarked, starts: equalClasses(aiming) }
}

function ranked<Model extends Rankable>(classes: readonly EqualClass<Model>[]): readonly RankClass<Model>[] {
  let before = 0
  return classes.map(one => {
    const rank = before + 1
    before += one.models.length
    return { rank, ...one }
  })
}

/** Every model in the order it is shown: by rank, then those without a priority hit. */
export function displayOrder<Model extends Rankable>({
  classes,
  unmarked,
}: Pick<Ranking<Model>, 'classes' | 'unmarked'>): readonly Model[] {
  return [...classes.flatMap(({ models }) => models), ...unmarked]
}
