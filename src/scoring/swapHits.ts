import type { PriorityTiers } from '../assessment/priorityTiers.ts'
import type { GoalId } from '../catalogue/ids.ts'
import type { Rankable } from './rankModels.ts'

/** A priority with its place in the order, 1 or more. */
export interface PlacedGoal {
  readonly goal: GoalId
  readonly order: number
}

/** Priorities that one model of a swap hits and the other does not. */
export interface SwapHits {
  readonly loses: readonly PlacedGoal[]
  readonly gains: readonly PlacedGoal[]
  /** False while all priorities are equally important, so that an order says nothing. */
  readonly isRanked: boolean
}

/** What a swap of one model for another loses and gains in hits, tier by tier, most important first. */
export function swapHits(
  out: Pick<Rankable, 'marks'>,
  into: Pick<Rankable, 'marks'>,
  tiers: PriorityTiers,
): SwapHits {
  const priorities = tiers.flatMap((tier, i) => tier.map(goal => ({ goal, order: i + 1 })))
  const only = (a: Pick<Rankable, 'marks'>, b: Pick<Rankable, 'marks'>) =>
    priorities.filter(({ goal }) => a.marks.includes(goal) && !b.marks.includes(goal))
  return { loses: only(out, into), gains: only(into, out), isRanked: tiers.length > 1 }
}
