import { type CriterionTiers, isAtLeast, steppedTotal } from './isAtLeast.ts'
import type { PartialPortfolio } from './PartialPortfolio.ts'

interface Rule {
  readonly tiers: CriterionTiers
  /** Between portfolios of equal values, does the one that takes less win? */
  readonly lighterWins: boolean
  /** Does a better portfolio also have to take no more of any resource? So while it may still grow. */
  readonly countResources: boolean
}

interface Pruned {
  readonly kept: readonly PartialPortfolio[]
  readonly comparisons: number
}

/**
 * The portfolios that no other one beats. Values differ or resources do: equal ones have been merged.
 *
 * @returns undefined when that would take more than `mostComparisons`
 */
export function nonDominated(
  states: readonly PartialPortfolio[],
  rule: Rule,
  mostComparisons: number,
): Pruned | undefined {
  // Whatever beats a portfolio has a greater total, or the same and a smaller sum of resources.
  const sorted = states
    .map(state => ({ state, total: steppedTotal(state.values, rule.tiers), weight: sum(state.resources) }))
    .sort((a, b) => b.total - a.total || a.weight - b.weight)
  const kept: Weighed[] = []
  let comparisons = 0
  for (const one of sorted) {
    let isBeaten = false
    for (const other of kept) {
      comparisons++
      isBeaten = beats(other, one, rule)
      if (isBeaten) break
    }
    if (comparisons > mostComparisons) return undefined
    if (!isBeaten) kept.push(one)
  }
  return { kept: kept.map(({ state }) => state), comparisons }
}

interface Weighed {
  readonly state: PartialPortfolio
  /** Equal totals, with one at least the other, mean equal values. */
  readonly total: number
}

/** Only for `a` before `b` in the order above. */
function beats(a: Weighed, b: Weighed, { tiers, lighterWins, countResources }: Rule): boolean {
  const isEqual = a.total === b.total
  if (isEqual ? !lighterWins : !countResources)
    return !isEqual && isAtLeast(a.state.values, b.state.values, tiers)
  return takesNoMore(a.state, b.state) && isAtLeast(a.state.values, b.state.values, tiers)
}

function takesNoMore(a: PartialPortfolio, b: PartialPortfolio): boolean {
  return a.resources.every((used, i) => used <= (b.resources[i] ?? 0))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
