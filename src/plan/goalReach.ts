import { type SlotKind, slotKindOf } from '../assessment/Slots.ts'
import type { OperatingModel } from '../catalogue/Catalogue.ts'
import type { GoalId } from '../catalogue/ids.ts'
import type { Evaluation } from '../scoring/evaluateModels.ts'
import { planTotal } from './planTotal.ts'

/** What it would take to cover a priority that the plan leaves out. */
export type GoalReach =
  | {
      /** A free slot has room for it; the slots have, in place of another; or the slots are unknown. */
      readonly kind: 'room' | 'instead' | 'slots-unknown'
      readonly model: OperatingModel
    }
  /** No model marked for the goal fits; the lightest would need one more slot of this kind. */
  | { readonly kind: 'outside'; readonly needs: SlotKind; readonly model: OperatingModel }
  /** No model that is free to choose is marked for the goal. */
  | { readonly kind: 'none' }

/**
 * The best-ranked model that would cover a goal, among those neither planned nor ruled out: first one that a free
 * slot has room for, then one that fits the slots in place of a planned model that is not settled.
 */
export function goalReach(
  goal: GoalId,
  planned: readonly OperatingModel[],
  { slots, settled, models }: Pick<Evaluation, 'slots' | 'settled' | 'models'>,
): GoalReach {
  const marked = models
    .map(({ model }) => model)
    .filter(
      ({ id, marks }) =>
        marks.includes(goal) && !settled.barred.has(id) && planned.every(other => other.id !== id),
    )
  const [best] = marked
  if (best === undefined) return { kind: 'none' }
  if (slots === undefined) return { kind: 'slots-unknown', model: best }
  const unseated = (list: readonly OperatingModel[]) => planTotal(list, slots).unseated.length
  const findFitting = (beside: readonly OperatingModel[]) =>
    marked.find(model => unseated([...beside, model]) === unseated(beside))

  const added = findFitting(planned)
  if (added) return { kind: 'room', model: added }
  const swapped = findFitting(planned.filter(({ id }) => settled.musts.has(id)))
  if (swapped) return { kind: 'instead', model: swapped }
  const lightest = marked.reduce((light, model) => (model.resources < light.resources ? model : light), best)
  return { kind: 'outside', needs: slotKindOf(lightest.resources), model: lightest }
}
