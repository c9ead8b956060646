import { NO_SLOTS, SLOT_KINDS, type SlotKind, type Slots, slotKindOf } from '../assessment/Slots.ts'
import type { Rankable } from './rankModels.ts'

/** One slot of the municipality and the model that sits in it, if any. */
interface Seat<Model extends Rankable = Rankable> {
  readonly kind: SlotKind
  readonly model: Model | undefined
}

interface Seating<Model extends Rankable = Rankable> {
  /** Heaviest slots first; free ones last within their kind. */
  readonly seats: readonly Seat<Model>[]
  readonly unseated: readonly Model[]
  readonly free: Slots
}

/**
 * Seats models in slots for the picture and the count of free slots: heaviest first, each in the lightest
 * free slot that is big enough. Leaves no model standing when all of them can be seated.
 */
export function seatModels<Model extends Rankable>(models: readonly Model[], slots: Slots): Seating<Model> {
  const free: Record<SlotKind, number> = { ...NO_SLOTS, ...slots }
  const taken: { kind: SlotKind; model: Model }[] = []
  const unseated: Model[] = []
  for (const model of [...models].sort((a, b) => b.resources - a.resources)) {
    const big = SLOT_KINDS.slice(SLOT_KINDS.indexOf(slotKindOf(model.resources)))
    const kind = big.find(candidate => free[candidate] > 0)
    if (kind === undefined) unseated.push(model)
    else {
      free[kind] -= 1
      taken.push({ kind, model })
    }
  }
  const seats = [...SLOT_KINDS]
    .reverse()
    .flatMap(kind => [
      ...taken.filter(seat => seat.kind === kind),
      ...Array.from({ length: free[kind] }, () => ({ kind, model: undefined })),
    ])
  return { seats, unseated, free }
}
