/**
 * All portfolios so far with the same values and resources, summed up. How they came about is told by their
 * arrivals, so that nothing per project has to be carried along.
 */
export interface PartialPortfolio {
  /** Totals per criterion. */
  readonly values: readonly number[]
  readonly resources: readonly number[]
  /** How many portfolios. */
  readonly count: number
  /** The steps of the last class that lead here; none for the empty portfolio. */
  readonly arrivals: readonly Arrival[]
}

interface Arrival {
  readonly from: PartialPortfolio
  /** How many members of the class are added. */
  readonly pick: number
  /** How many ways there are to pick that many. */
  readonly ways: number
}

export function emptyPortfolio(criteria: number, resources: number): PartialPortfolio {
  const zeros = (length: number) => Array.from({ length }, () => 0)
  return { values: zeros(criteria), resources: zeros(resources), count: 1, arrivals: [] }
}

/** The portfolios with `pick` members of a class added, which can be picked in so many ways. */
export function withPicked(
  from: PartialPortfolio,
  member: Pick<PartialPortfolio, 'values' | 'resources'>,
  pick: number,
  ways: number,
): PartialPortfolio {
  return {
    values: from.values.map((value, i) => value + pick * (member.values[i] ?? 0)),
    resources: from.resources.map((used, i) => used + pick * (member.resources[i] ?? 0)),
    count: from.count * ways,
    arrivals: [{ from, pick, ways }],
  }
}

/** Two groups of portfolios with the same values and resources, as one. */
export function merged(a: PartialPortfolio, b: PartialPortfolio): PartialPortfolio {
  return { ...a, count: a.count + b.count, arrivals: [...a.arrivals, ...b.arrivals] }
}

/** How many members of one class the portfolios hold: at the fewest, at the most, and in all of them together. */
interface PickTally {
  readonly fewest: number
  readonly most: number
  readonly total: number
}

/** The tally of each class, by walking back from complete portfolios to the empty one. */
export function tallyPicks(complete: readonly PartialPortfolio[], classes: number): readonly PickTally[] {
  const tallies: PickTally[] = []
  /** Portfolios at this place, each with the number of ways to complete it. */
  let completions = new Map(complete.map(state => [state, 1]))
  for (let place = classes; place > 0; place--) {
    const before: typeof completions = new Map()
    let [fewest, most, total] = [Number.POSITIVE_INFINITY, 0, 0]
    for (const [state, ends] of completions)
      for (const { from, pick, ways } of state.arrivals) {
        fewest = Math.min(fewest, pick)
        most = Math.max(most, pick)
        total += pick * from.count * ways * ends
        before.set(from, (before.get(from) ?? 0) + ways * ends)
      }
    tallies.unshift({ fewest, most, total })
    completions = before
  }
  return tallies
}
