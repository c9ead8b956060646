import type { OperatingModel } from '../catalogue/Catalogue.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { Evaluation } from '../scoring/evaluateModels.ts'
import { type PlanTotal, planTotal } from './planTotal.ts'

/** What would make a plan fit its slots. */
export interface PlanRemedy {
  /** Left for a later plan, these leave a plan that fits. */
  readonly delay: readonly OperatingModel[]
  /** One model for another that fits; only when a single model lacks a slot. */
  readonly swap: { readonly out: OperatingModel; readonly in: OperatingModel } | undefined
}

/**
 * How a plan over its slots can be mended.
 *
 * The swap is the best-ranked model that has a priority's mark, is neither chosen nor ruled out, and fits.
 *
 * @param models  in the order in which they keep their slots, see `keepOrder`; the total is theirs
 * @returns undefined when the plan fits or the slots are unknown
 */
export function planRemedy(
  models: readonly OperatingModel[],
  { slots, unseated }: Pick<PlanTotal, 'slots' | 'unseated'>,
  { models: evaluated }: Pick<Evaluation, 'models'>,
): PlanRemedy | undefined {
  const [out] = unseated
  if (out === undefined) return undefined
  const rest = models.filter(({ id }) => id !== out.id)
  const chosen = new Set<ModelId>(models.map(({ id }) => id))
  const found =
    unseated.length > 1
      ? undefined
      : evaluated.find(
          ({ model, rank, verdict }) =>
            rank !== null &&
            verdict.kind !== 'barred' &&
            !chosen.has(model.id) &&
            planTotal([...rest, model], slots).unseated.length === 0,
        )
  return { delay: unseated, swap: found && { out, in: found.model } }
}
