import { SLOT_KINDS, type SlotKind, slotKindOf } from '../assessment/Slots.ts'
import type { Rankable } from './rankModels.ts'
import type { Portfolio } from './walkRanking.ts'

/** A scoring model that would take a free slot if it took less here. */
export interface NearestModel<Model extends Rankable = Rankable> {
  readonly model: Model
  /** The slot it asks for as it is. */
  readonly needs: SlotKind
  /** The free slot it could sit in: the heaviest that is free, and lighter than what it asks for. */
  readonly within: SlotKind
}

/**
 * The lightest free model that hits a priority and does not fit, best ranked among those, where a slot is free.
 *
 * @returns undefined when no slot is free, or every free model that hits a priority is in the proposal
 * Source: docs/method.md, section "Best portfolio".
 */
export function nearestModel<Model extends Rankable>({
  classes,
  proposal,
  free,
}: Pick<Portfolio<Model>, 'classes' | 'proposal' | 'free'>): NearestModel<Model> | undefined {
  const within = SLOT_KINDS.findLast(kind => free[kind] > 0)
  const [model] = classes
    .flatMap(({ models }) => models)
    .filter(one => !proposal.includes(one))
    .sort((a, b) => a.resources - b.resources)
  return within && model && { model, needs: slotKindOf(model.resources), within }
}
