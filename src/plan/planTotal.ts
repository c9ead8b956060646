import { countByKind, type SlotKind, type Slots, slotKindOf } from '../assessment/Slots.ts'
import type { OperatingModel } from '../catalogue/Catalogue.ts'
import { seatModels } from '../scoring/seatModels.ts'

/** How many models of each weight the plan holds, against the slots. */
export interface PlanTotal {
  readonly counts: Slots
  /** Undefined while the slots are unknown. */
  readonly slots: Slots | undefined
  /** Models without a slot, heaviest first; empty when the plan fits. */
  readonly unseated: readonly OperatingModel[]
  /** The heaviest kind of slot that is lacking; undefined when the plan fits. */
  readonly missing: SlotKind | undefined
}

/** Holds the whole period's plan against the slots. */
export function planTotal(models: readonly OperatingModel[], slots: Slots | undefined): PlanTotal {
  const unseated = slots ? seatModels(models, slots).unseated : []
  const [heaviest] = unseated
  return { counts: countByKind(models), slots, unseated, missing: heaviest && slotKindOf(heaviest.resources) }
}
