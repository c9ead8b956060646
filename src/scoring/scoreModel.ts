import type { GoalId } from '../catalogue/ids.ts'
import type { TierWeights } from './tierWeights.ts'

/**
 * How much of the user's priorities one operating model is published to hit.
 *
 * @param marks    goals for which the assessment gave the threshold or more; absence means "not published", never zero impact
 * @param weights  positive integer weight per chosen goal, from `tierWeights`
 * @returns integer sum of the weights hit, 0 or more; compare, never show
 * @throws RangeError if a weight is not a positive integer
 * Source: docs/method.md, section "Ranking".
 */
export function scoreModel(marks: readonly GoalId[], weights: TierWeights): number {
  let score = 0
  for (const [goal, weight] of weights) {
    if (!Number.isSafeInteger(weight) || weight <= 0)
      throw new RangeError(`weight of ${goal} must be a positive integer, got ${weight}`)
    if (marks.includes(goal)) score += weight
  }
  return score
}
