import type { SlotKind, Slots } from '../assessment/Slots.ts'
import { slotKindOf } from '../assessment/Slots.ts'
import type { ModelId } from '../catalogue/ids.ts'
import { binomial } from './binomial.ts'
import { displayOrder, type Rankable, type RankClass, type Ranking } from './rankModels.ts'
import { seatModels } from './seatModels.ts'

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
  { musts, barred, preferred }: Settled,
): Portfolio<Model> | MustsUnseated<Model> {
  const order = displayOrder(ranking)
  const seatedFirst = order.filter(({ id }) => musts.has(id))
  const { unseated } = seatModels(seatedFirst, slots)
  const [heaviest] = unseated
  if (heaviest !== undefined)
    return { kind: 'musts-unseated', models: unseated, missing: slotKindOf(heaviest.resources) }

  const room = roomIn(slots)
  for (const { resources } of seatedFirst) room.take(resources)
  const classes = ranking.classes.map((rankClass): ChosenClass<Model> => {
    const models = rankClass.models.filter(({ id }) => !musts.has(id) && !barred.has(id))
    let pick = 0
    while (pick < models.length && room.take(rankClass.resources)) pick++
    return { ...rankClass, models, pick }
  })

  const chosen = new Set(seatedFirst.map(({ id }) => id))
  for (const { models, pick } of classes)
    for (const { id } of byPreference(models, preferred).slice(0, pick)) chosen.add(id)
  const proposal = order.filter(({ id }) => chosen.has(id))
  return {
    kind: 'portfolio',
    value: ranking.classes.reduce(
      (sum, { score, models }) => sum + score * models.filter(({ id }) => chosen.has(id)).length,
      0,
    ),
    optimal: classes.reduce((ways, { models, pick }) => ways * binomial(models.length, pick), 1n),
    proposal,
    share: new Map([
      ...seatedFirst.map(({ id }) => [id, 1] as const),
      ...classes.flatMap(({ models, pick }) =>
        pick === 0 ? [] : models.map(({ id }) => [id, pick / models.length] as const),
      ),
    ]),
    classes,
    free: seatModels(proposal, slots).free,
  }
}

/**
 * Room left in the slots, as a count of models by weight. A set can be seated iff
 * `#*** <= heavy`, `#*** + #** <= heavy + moderate` and `all <= heavy + moderate + light`.
 */
function roomIn({ light, moderate, heavy }: Slots) {
  const left = { 1: light + moderate + heavy, 2: moderate + heavy, 3: heavy }
  return {
    /** Takes a model of this weight if it fits; says whether it did. */
    take(resources: Rankable['resources']): boolean {
      const levels = ([1, 2, 3] as const).filter(level => level <= resources)
      if (levels.some(level => left[level] < 1)) return false
      for (const level of levels) left[level] -= 1
      return true
    },
  }
}

function byPreference<Model extends Rankable>(
  models: readonly Model[],
  preferred: ReadonlySet<ModelId>,
): Model[] {
  return [...models.filter(({ id }) => preferred.has(id)), ...models.filter(({ id }) => !preferred.has(id))]
}
