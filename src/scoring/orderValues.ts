/** Criteria in order of importance, by their place in the value vectors; criteria of one tier are not ranked. */
export type CriterionTiers = readonly (readonly number[])[]

/**
 * The sets of criteria that decide between portfolios when weights are known only by tiers.
 *
 * Weights respect the tiers iff no criterion of a higher tier weighs less than one of a lower tier. Such
 * weightings are the mixtures of uniform ones on `T1 ∪ … ∪ T(k-1) ∪ U` with `U` a non-empty part of `Tk`, so
 * one portfolio is at least as good as another for all of them iff its total is at least as large on each
 * such set. In the first tier the single criteria suffice.
 *
 * @throws RangeError if a tier below the first holds more than 12 criteria, where the sets would be too many
 * Source: Liesiö, Mild & Salo 2007; docs/method.md, section "Robustness".
 */
export function decidingSets(tiers: CriterionTiers): readonly (readonly number[])[] {
  const above: number[] = []
  return tiers.flatMap((tier, k) => {
    const before = [...above]
    above.push(...tier)
    if (k === 0) return tier.map(criterion => [criterion])
    if (tier.length > MOST_IN_LOWER_TIER)
      throw new RangeError(`a lower tier of ${tier.length} criteria has too many parts`)
    return nonEmptyParts(tier).map(part => [...before, ...part])
  })
}

const MOST_IN_LOWER_TIER = 12

/** Totals of one value vector over the deciding sets: what dominance compares, component by component. */
export function orderValues(
  values: readonly number[],
  sets: readonly (readonly number[])[],
): readonly number[] {
  return sets.map(set => set.reduce((sum, criterion) => sum + (values[criterion] ?? 0), 0))
}

function nonEmptyParts(tier: readonly number[]): number[][] {
  return Array.from({ length: 2 ** tier.length - 1 }, (_, i) => tier.filter((_, bit) => (i + 1) & (1 << bit)))
}
