import { SLOT_KINDS, type SlotKind, type Slots } from '../assessment/Slots.ts'
import type { Rankable } from './rankModels.ts'
import { slotRoom } from './slotRoom.ts'

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
  const room = slotRoom(slots)
  const taken: Seat<Model>[] = []
  const unseated: Model[] = []
  for (const model of [...models].sort((a, b) => b.resources - a.resources)) {
    const before = room.free()
    if (!room.take(model)) unseated.push(model)
    const after = room.free()
    taken.push(...SLOT_KINDS.filter(kind => after[kind] < before[kind]).map(kind => ({ kind, model })))
  }
  const free = room.free()
  const seats = [...SLOT_KINDS]
    .reverse()
    .flatMap(kind => [
      ...taken.filter(seat => seat.kind === kind),
      ...Array.from({ length: free[kind] }, () => ({ kind, model: undefined })),
    ])
  return { seats, unseated, free }
}
