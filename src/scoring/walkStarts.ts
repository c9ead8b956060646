import type { Slots } from '../assessment/Slots.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { EqualClass } from './equalClasses.ts'
import { fillRoom } from './fillRoom.ts'
import type { Rankable, Ranking } from './rankModels.ts'
import { seatModels } from './seatModels.ts'
import { slotRoom } from './slotRoom.ts'
import type { Portfolio, Settled } from './walkRanking.ts'

/** What fills the slots that the best portfolio leaves free: models without a hit that are said to serve a priority. */
export interface Starts<Model extends Rankable = Rankable> {
  /** The ones named: those that serve most first, then lighter, then in catalogue order. */
  readonly proposal: readonly Model[]
  /** Number of equally good ways to fill the free slots, whichever of the best portfolios is chosen. */
  readonly optimal: bigint
  /** Share of those ways that holds a model; models with share above 0 only. */
  readonly share: ReadonlyMap<ModelId, number>
  /** Classes of free models, best first, each with how many of it fit; `score` is the weight of their aims. */
  readonly classes: readonly (EqualClass<Model> & { readonly pick: number })[]
  /** Slots that stay free. */
  readonly free: Slots
  /** Free models without hit or aim that each still fit: to choose from, not proposed. Fewer stars first. */
  readonly openings: readonly Model[]
}

/**
 * Fills the slots that a best portfolio leaves free with starts: walk on down the aims and take each that still fits.
 *
 * Exact as the portfolio is: its models stay, so the sets that fit beside it are the independent sets of a contracted
 * matroid, and marks come before any aim. Value, ranks and shares of the portfolio know nothing of it.
 *
 * @param portfolio  the best one for the same ranking, slots and settled models
 * Source: docs/method.md, section "Starts".
 */
export function walkStarts<Model extends Rankable>(
  { starts, unmarked }: Ranking<Model>,
  slots: Slots,
  settled: Settled,
  { proposal }: Pick<Portfolio<Model>, 'proposal'>,
): Starts<Model> {
  const room = slotRoom(slots, proposal)
  const { classes, optimal, share, named } = fillRoom<Model, EqualClass<Model>>(starts, room, settled)
  const taken = new Set([...settled.musts, ...settled.barred, ...named.map(({ id }) => id)])
  return {
    proposal: named,
    optimal,
    share,
    classes,
    free: seatModels([...proposal, ...named], slots).free,
    openings: unmarked.filter(model => !taken.has(model.id) && room.has(model)),
  }
}
