import type { PriorityTiers } from '../assessment/priorityTiers.ts'
import type { SlotKind, Slots } from '../assessment/Slots.ts'
import { slotKindOf } from '../assessment/Slots.ts'
import type { GoalId, ModelId } from '../catalogue/ids.ts'
import { displayOrder, type Rankable, type Ranking } from './rankModels.ts'
import { fitsSlots } from './slotRoom.ts'
import type { Portfolio, Settled } from './walkRanking.ts'

/** One model for another in the proposal, so that more priorities are hit. */
interface Swap<Model extends Rankable = Rankable> {
  readonly out: Model
  readonly in: Model
  /** Score lost; 0 inside a class. */
  readonly loses: number
}

/** A priority that no free model within the slots hits. */
interface OutOfReach<Model extends Rankable = Rankable> {
  readonly goal: GoalId
  /** Free models marked for it, in display order; none of them fits. */
  readonly models: readonly Model[]
  /** The lightest kind of slot that would do; undefined when no free model is marked for the goal. */
  readonly needs: SlotKind | undefined
}

export interface Coverage<Model extends Rankable = Rankable> {
  /** Priorities unhit by the proposal and by what is in use, though a free model within the slots hits them. */
  readonly unhit: readonly GoalId[]
  /** The single swap that loses least among those that hit more priorities; undefined when none does. */
  readonly swap: Swap<Model> | undefined
  readonly outOfReach: readonly OutOfReach<Model>[]
}

/**
 * Advice on priorities that the best portfolio leaves unhit. Advice, not a rule: coverage first would break
 * nesting, and the best value is lost by design where a swap costs something.
 *
 * @param inUse  models in use already: they count as hitting their goals
 * Source: docs/method.md, section "Best portfolio".
 */
export function coverage<Model extends Rankable>(
  ranking: Ranking<Model>,
  tiers: PriorityTiers,
  slots: Slots,
  { musts, barred }: Settled,
  { proposal }: Pick<Portfolio<Model>, 'proposal'>,
  inUse: ReadonlySet<ModelId>,
): Coverage<Model> {
  const order = displayOrder(ranking)
  const used = order.filter(({ id }) => inUse.has(id))
  const seated = order.filter(({ id }) => musts.has(id))
  const free = ranking.classes
    .flatMap(({ models }) => models)
    .filter(({ id }) => !musts.has(id) && !barred.has(id))
  const fits = (models: readonly Model[]) => fitsSlots(models, slots)
  const within = free.filter(model => fits([...seated, model]))
  const missed = goalsMissed(tiers, [...proposal, ...used])
  const unhit = missed.filter(goal => within.some(({ marks }) => marks.includes(goal)))
  return {
    unhit,
    swap: unhit.length === 0 ? undefined : cheapestSwap(),
    outOfReach: missed
      .filter(goal => !unhit.includes(goal))
      .map(goal => {
        const models = free.filter(({ marks }) => marks.includes(goal))
        const [lightest] = [...models].sort((a, b) => a.resources - b.resources)
        return { goal, models, needs: lightest && slotKindOf(lightest.resources) }
      }),
  }

  function cheapestSwap(): Swap<Model> | undefined {
    const scores = new Map(
      ranking.classes.flatMap(({ models, score }) => models.map(({ id }) => [id, score] as const)),
    )
    const chosen = new Set(proposal.map(({ id }) => id))
    let best: Swap<Model> | undefined
    // Last in display order goes out, first comes in: so equals are tried in that order and the first stands.
    for (const out of proposal.filter(({ id }) => !musts.has(id)).reverse()) {
      const rest = proposal.filter(model => model !== out)
      for (const model of free) {
        if (chosen.has(model.id) || !fits([...rest, model])) continue
        if (goalsMissed(tiers, [...rest, model, ...used]).length >= missed.length) continue
        const loses = (scores.get(out.id) ?? 0) - (scores.get(model.id) ?? 0)
        if (best === undefined || loses < best.loses) best = { out, in: model, loses }
      }
    }
    return best
  }
}

function goalsMissed(tiers: PriorityTiers, models: readonly Rankable[]): readonly GoalId[] {
  return tiers.flat().filter(goal => !models.some(({ marks }) => marks.includes(goal)))
}
