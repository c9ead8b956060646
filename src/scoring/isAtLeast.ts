/** Criteria in order of importance, by their place in the value vectors; criteria of one tier are not ranked. */
export type CriterionTiers = readonly (readonly number[])[]

/**
 * Whether `a` is worth at least as much as `b` for every weighting that fits the tiers.
 *
 * Weights fit the tiers iff no criterion of a higher tier weighs less than one of a lower tier. Such weightings
 * are the mixtures of uniform ones on `T1 ∪ … ∪ T(k-1) ∪ U` with `U` a non-empty part of `Tk`, so `a` must have
 * at least the total of `b` on each such set. Of all `U` in a tier the hardest is where `a` falls short: if it
 * holds there, it holds for the others.
 *
 * Source: Liesiö, Mild & Salo 2007; docs/method.md, section "Robustness".
 */
export function isAtLeast(a: readonly number[], b: readonly number[], tiers: CriterionTiers): boolean {
  let lead = 0
  for (const tier of tiers) {
    let [ahead, behind] = [0, 0]
    for (const criterion of tier) {
      const difference = (a[criterion] ?? 0) - (b[criterion] ?? 0)
      if (difference < 0) behind += difference
      else ahead += difference
    }
    if (lead + behind < 0) return false
    lead += ahead + behind
  }
  return true
}

/**
 * A total under one weighting that fits the tiers, positive and with a step between tiers: where `isAtLeast`
 * holds, this total is greater, or all values are equal.
 */
export function steppedTotal(values: readonly number[], tiers: CriterionTiers): number {
  let total = 0
  tiers.forEach((tier, k) => {
    for (const criterion of tier) total += (tiers.length - k) * (values[criterion] ?? 0)
  })
  return total
}
