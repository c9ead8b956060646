import type { SlotKind, Slots } from '../assessment/Slots.ts'
import { slotKindOf } from '../assessment/Slots.ts'
import type { ModelId } from '../catalogue/ids.ts'
import { fillRoom } from './fillRoom.ts'
import { displayOrder, type Rankable, type RankClass, type Ranking } from './rankModels.ts'
import { seatModels } from './seatModels.ts'
import { slotRoom } from './slotRoom.ts'

/** What the user has settled already, before the walk chooses anything. */
export interface Settled {
  /** Models that take their slot first: planned ones and pins. */
  readonly musts: ReadonlySet<ModelId>
  /** Models that may not be chosen: in use, not for us, pinned out. */
  readonly barred: ReadonlySet<ModelId>
  /** Among equals these are named first: the swaps made in place. Changes no value, count or share. */
  readonly preferred: ReadonlySet<ModelId>
}

/** Of `of` equal free models, `pick` fit: any `pick` of them are equally good. */
interface ChosenClass<Model extends Rankable = Rankable> extends RankClass<Model> {
  /** How many of the class fit; 0 when none. */
  readonly pick: number
}

export interface Portfolio<Model extends Rankable = Rankable> {
  readonly kind: 'portfolio'
  /** Greatest reachable sum of scores, musts included. */
  readonly value: number
  /** Number of equally good portfolios: of the same value, the lightest. */
  readonly optimal: bigint
  /** The one that is named, in display order, musts included. */
  readonly proposal: readonly Model[]
  /** Share of the equally good portfolios that hold a model; models with share above 0 only. */
  readonly share: ReadonlyMap<ModelId, number>
  /** Classes of free models, best first, each with how many of it fit. */
  readonly classes: readonly ChosenClass<Model>[]
  readonly free: Slots
}

/** The musts alone need more slots than there are. */
export interface MustsUnseated<Model extends Rankable = Rankable> {
  readonly kind: 'musts-unseated'
  readonly models: readonly Model[]
  /** The heaviest kind of slot that is lacking. */
  readonly missing: SlotKind
}

/**
 * The best portfolio within the slots: walk down the ranking and take each model that still fits.
 *
 * Sets of models that can be seated are the independent sets of a transversal matroid, so the greedy walk is
 * exact (Edmonds 1971), and ordering by score and then fewer stars makes it the lightest one too.
 *
 * Source: docs/method.md, section "Best portfolio".
 */
export function walkRanking<Model extends Rankable>(
  ranking: Ranking<Model>,
  slots: Slots,
  settled: Settled,
): Portfolio<Model> | MustsUnseated<Model> {
  const order = displayOrder(ranking)
  const seatedFirst = order.filter(({ id }) => settled.musts.has(id))
  const { unseated } = seatModels(seatedFirst, slots)
  const [heaviest] = unseated
  if (heaviest !== undefined)
    return { kind: 'musts-unseated', models: unseated, missing: slotKindOf(heaviest.resources) }

  const { classes, optimal, share, named } = fillRoom<Model, RankClass<Model>>(
    ranking.classes,
    slotRoom(slots, seatedFirst),
    settled,
  )
  const chosen = new Set([...seatedFirst, ...named].map(({ id }) => id))
  const proposal = order.filter(({ id }) => chosen.has(id))
  return {
    kind: 'portfolio',
    value: ranking.classes.reduce(
      (sum, { score, models }) => sum + score * models.filter(({ id }) => chosen.has(id)).length,
      0,
    ),
    optimal,
    proposal,
    share: new Map([...seatedFirst.map(({ id }) => [id, 1] as const), ...share]),
    classes,
    free: seatModels(proposal, slots).free,
  }
}
