import { SLOT_KINDS, type SlotKind, type Slots } from '../assessment/Slots.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { Rankable, Ranking } from './rankModels.ts'
import { type Settled, walkRanking } from './walkRanking.ts'

/**
 * Models next in line: for each, the lightest kind of slot one more of which would let its class in.
 *
 * By nesting, one more slot only ever adds to the portfolio, so a class enters when its count grows.
 */
export function slotEntrants<Model extends Rankable>(
  ranking: Ranking<Model>,
  slots: Slots,
  settled: Settled,
): ReadonlyMap<ModelId, SlotKind> {
  const entrants = new Map<ModelId, SlotKind>()
  const now = walkRanking(ranking, slots, settled)
  if (now.kind !== 'portfolio') return entrants
  for (const kind of SLOT_KINDS) {
    const then = walkRanking(ranking, { ...slots, [kind]: slots[kind] + 1 }, settled)
    if (then.kind !== 'portfolio') continue
    then.classes.forEach(({ models, pick }, i) => {
      if (pick === (now.classes[i]?.pick ?? 0)) return
      for (const { id } of models) if (!entrants.has(id)) entrants.set(id, kind)
    })
  }
  return entrants
}
