import type { PriorityTiers } from '../assessment/priorityTiers.ts'
import type { GoalId } from '../catalogue/ids.ts'

/** Positive integer weight per chosen goal; only their ratios mean anything. */
export type TierWeights = ReadonlyMap<GoalId, number>

/**
 * Rank-order-centroid weights averaged inside a tier, as the smallest integers in the same ratios.
 *
 * For `n` goals in strict order `roc_j = (1/n) Σ_{i=j..n} 1/i`; goals of one tier share the mean of the
 * positions they occupy, which is the mean over every strict order that fits the tiers.
 *
 * @param tiers  most important first; no goal twice, no empty tier
 * @throws RangeError if a goal stands twice, a tier is empty, or the integers would pass 2^53 (above about 30 goals)
 * Source: Barron & Barrett 1996; docs/method.md, section "Ranking".
 */
export function tierWeights(tiers: PriorityTiers): TierWeights {
  const goals = tiers.flat()
  if (new Set(goals).size < goals.length) throw new RangeError('a goal stands in the tiers twice')
  if (tiers.some(tier => tier.length === 0)) throw new RangeError('a tier has no goals')
  // Everything times lcm(1..n) · lcm(tier sizes): then each centroid and each mean is a whole number.
  const positions = goals.map((_, i) => BigInt(i + 1))
  const harmonic = positions.reduce(lcm, 1n)
  const sizes = tiers.map(tier => BigInt(tier.length)).reduce(lcm, 1n)
  const centroid = (j: number) => positions.slice(j).reduce((sum, i) => sum + harmonic / i, 0n)
  let place = 0
  const means = tiers.map(tier => {
    const sum = tier.reduce(total => total + centroid(place++), 0n)
    return (sum * sizes) / BigInt(tier.length)
  })
  const divisor = means.reduce(gcd, 0n)
  return new Map(
    tiers.flatMap((tier, k) => tier.map(goal => [goal, safe((means[k] ?? 0n) / divisor)] as const)),
  )
}

function safe(weight: bigint): number {
  if (weight > BigInt(Number.MAX_SAFE_INTEGER))
    throw new RangeError('too many goals for exact integer weights')
  return Number(weight)
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}

function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b
}
