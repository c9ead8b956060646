import { countByKind, type SlotKind, type Slots, slotKindOf } from '../assessment/Slots.ts'
import type { OperatingModel } from '../catalogue/Catalogue.ts'
import { slotRoom } from '../scoring/slotRoom.ts'

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

/**
 * Holds the whole period's plan against the slots.
 *
 * @param models  in the order in which they keep their slots when not all fit, see `keepOrder`
 */
export function planTotal(models: readonly OperatingModel[], slots: Slots | undefined): PlanTotal {
  const room = slots && slotRoom(slots)
  // Sets that can be seated are a matroid: no order of taking leaves fewer out.
  const unseated = room
    ? models.filter(model => !room.take(model)).sort((a, b) => b.resources - a.resources)
    : []
  const [heaviest] = unseated
  return { counts: countByKind(models), slots, unseated, missing: heaviest && slotKindOf(heaviest.resources) }
}
