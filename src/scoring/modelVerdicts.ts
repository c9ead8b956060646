import type { OperatingModel } from '../catalogue/Catalogue.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { EqualClass } from './equalClasses.ts'
import type { Evaluation } from './evaluateModels.ts'
import { barredBy, type Decided, mustBy } from './settle.ts'
import { slotEntrants } from './slotEntrants.ts'
import type { Verdict } from './Verdict.ts'

/**
 * Says of each model how sure its place is.
 *
 * @returns the verdict of a model with its rank; null for one without a priority hit
 */
export function modelVerdicts(
  {
    ranking,
    slots,
    settled,
    outcome,
    starts,
  }: Pick<Evaluation, 'ranking' | 'slots' | 'settled' | 'outcome' | 'starts'>,
  decided: Decided,
): (model: OperatingModel, rank: number | null) => Verdict {
  const chosen = chosenClasses(outcome?.kind === 'portfolio' ? outcome.classes : [])
  const begun = chosenClasses(starts?.classes ?? [])
  const entrants = slots ? slotEntrants(ranking, slots, settled) : new Map<ModelId, never>()
  return ({ id }, rank) => {
    const must = mustBy(id, decided)
    if (must !== undefined) return { kind: 'must', why: must }
    const why = barredBy(id, decided)
    if (why !== undefined) return { kind: 'barred', why }
    if (rank === null) {
      const start = begun.get(id)
      if (start === undefined) return { kind: 'no-mark' }
      return start.others.length < start.pick
        ? { kind: 'start' }
        : { kind: 'start-interchangeable', ...start }
    }
    if (outcome === undefined) return { kind: 'slots-unknown' }
    const place = chosen.get(id)
    if (place !== undefined)
      return place.others.length < place.pick ? { kind: 'always' } : { kind: 'interchangeable', ...place }
    const slot = entrants.get(id)
    return slot === undefined ? { kind: 'outside' } : { kind: 'next', slot }
  }
}

interface Chosen {
  readonly pick: number
  readonly of: number
  readonly others: readonly ModelId[]
}

/** For each model of a class of which some fit, how many do, of how many, and its equals. */
function chosenClasses(
  classes: readonly (EqualClass & { readonly pick: number })[],
): ReadonlyMap<ModelId, Chosen> {
  return new Map(
    classes
      .filter(({ pick }) => pick > 0)
      .flatMap(({ models, pick }) =>
        models.map(({ id }) => {
          const others = models.map(model => model.id).filter(other => other !== id)
          return [id, { pick, of: models.length, others }] as const
        }),
      ),
  )
}
