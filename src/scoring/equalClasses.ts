import type { Rankable } from './rankModels.ts'

/** Models that are equal on score and resources, and so interchangeable in the slots. */
export interface EqualClass<Model extends Rankable = Rankable> {
  readonly score: number
  readonly resources: Model['resources']
  /** In the order in which they are named. */
  readonly models: readonly Model[]
}

/** Classes of a list sorted by score and then resources, in its order. */
export function equalClasses<Model extends Rankable>(
  sorted: readonly { readonly model: Model; readonly score: number }[],
): readonly EqualClass<Model>[] {
  const classes: (EqualClass<Model> & { models: Model[] })[] = []
  for (const { model, score } of sorted) {
    const last = classes.at(-1)
    if (last !== undefined && last.score === score && last.resources === model.resources)
      last.models.push(model)
    else classes.push({ score, resources: model.resources, models: [model] })
  }
  return classes
}
