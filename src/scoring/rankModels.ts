import type { OperatingModel } from '../catalogue/Catalogue.ts'
import { scoreModel } from './scoreModel.ts'
import type { TierWeights } from './tierWeights.ts'

/** What ranking needs of a model: identity, place in the catalogue, resources, marks. */
export type Rankable = Pick<OperatingModel, 'id' | 'n' | 'resources' | 'marks' | 'category'>

/** Models that are equal on score and resources: they share a rank, and are interchangeable in a portfolio. */
export interface RankClass<Model extends Rankable = Rankable> {
  /** Competition rank, 1 or more: 1, 1, 3. */
  readonly rank: number
  readonly score: number
  readonly resources: Model['resources']
  /** In display order. */
  readonly models: readonly Model[]
}

export interface Ranking<Model extends Rankable = Rankable> {
  /** Classes of models that hit a priority, best first. */
  readonly classes: readonly RankClass<Model>[]
  /** Models without a published mark for any priority: fewer stars first, then by category. Never numbered. */
  readonly unmarked: readonly Model[]
}

/**
 * Ranks models by the priorities they hit.
 *
 * Display order: score descending; fewer stars; more marks over all goals; catalogue order. Only the first
 * two make a class, and a rank.
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
  return { classes: classesOf(hitting), unmarked }
}

function classesOf<Model extends Rankable>(
  sorted: readonly { model: Model; score: number }[],
): RankClass<Model>[] {
  const classes: (RankClass<Model> & { models: Model[] })[] = []
  sorted.forEach(({ model, score }, place) => {
    const last = classes.at(-1)
    if (last !== undefined && last.score === score && last.resources === model.resources)
      last.models.push(model)
    else classes.push({ rank: place + 1, score, resources: model.resources, models: [model] })
  })
  return classes
}

/** Every model in the order it is shown: by rank, then those without a priority hit. */
export function displayOrder<Model extends Rankable>({
  classes,
  unmarked,
}: Ranking<Model>): readonly Model[] {
  return [...classes.flatMap(({ models }) => models), ...unmarked]
}
