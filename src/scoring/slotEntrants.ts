import { SLOT_KINDS, type SlotKind, type Slots } from '../assessment/Slots.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { Rankable, Ranking } from './rankModels.ts'
import { slotWorth } from './slotWorth.ts'
import type { Settled } from './walkRanking.ts'

/** Models next in line: for each, the lightest kind of slot one more of which would let its class in. */
export function slotEntrants<Model extends Rankable>(
  ranking: Ranking<Model>,
  slots: Slots,
  settled: Settled,
): ReadonlyMap<ModelId, SlotKind> {
  const worth = slotWorth(ranking, slots, settled)
  const entrants = new Map<ModelId, SlotKind>()
  if (worth === undefined) return entrants
  for (const kind of SLOT_KINDS)
    for (const { id } of worth[kind].models) if (!entrants.has(id)) entrants.set(id, kind)
  return entrants
}
