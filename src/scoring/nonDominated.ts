import type { PartialPortfolio } from './partialPortfolios.ts'

interface Rule {
  /** Between portfolios of equal values, does the one that takes less win? */
  readonly lighterWins: boolean
  /** Does a better portfolio also have to take no more of any resource? So while it may still grow. */
  readonly countResources: boolean
}

/** The portfolios that no other one beats. Totals differ or resources do: equal ones have been merged. */
export function nonDominated(states: readonly PartialPortfolio[], rule: Rule): readonly PartialPortfolio[] {
  // Whatever beats a portfolio has a greater sum of totals, or the same and a smaller sum of resources.
  const sorted = states
    .map(state => ({ state, worth: sum(state.values), weight: sum(state.resources) }))
    .sort((a, b) => b.worth - a.worth || a.weight - b.weight)
  const kept: PartialPortfolio[] = []
  for (const { state } of sorted) if (!kept.some(better => beats(better, state, rule))) kept.push(state)
  return kept
}

function beats(a: PartialPortfolio, b: PartialPortfolio, { lighterWins, countResources }: Rule): boolean {
  if (!isAtLeast(a.values, b.values)) return false
  const isEqual = isAtLeast(b.values, a.values)
  if (isEqual)
    return lighterWins && isAtLeast(b.resources, a.resources) && !isAtLeast(a.resources, b.resources)
  return !countResources || isAtLeast(b.resources, a.resources)
}

/** Every component of `a` is at least that of `b`. */
export function isAtLeast(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) if ((a[i] ?? 0) < (b[i] ?? 0)) return false
  return true
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
