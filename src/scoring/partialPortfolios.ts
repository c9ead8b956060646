/**
 * All portfolios so far with the same totals and resources, summed up: how many there are, and how many
 * members of each class they hold in all, at the fewest and at the most.
 */
export interface PartialPortfolio {
  /** Totals over the deciding sets. */
  readonly values: readonly number[]
  readonly resources: readonly number[]
  readonly count: number
  readonly picked: readonly number[]
  readonly fewest: readonly number[]
  readonly most: readonly number[]
}

export function emptyPortfolio(sets: number, resources: number, classes: number): PartialPortfolio {
  const zeros = (length: number) => Array.from({ length }, () => 0)
  return {
    values: zeros(sets),
    resources: zeros(resources),
    count: 1,
    picked: zeros(classes),
    fewest: zeros(classes),
    most: zeros(classes),
  }
}

/**
 * The portfolio with `pick` members of a class added.
 *
 * @param ways  how many ways there are to pick that many
 */
export function withPicked(
  state: PartialPortfolio,
  { values, resources }: { readonly values: readonly number[]; readonly resources: readonly number[] },
  place: number,
  pick: number,
  ways: number,
): PartialPortfolio {
  const count = state.count * ways
  const at = (list: readonly number[], own: number, factor: number) =>
    list.map((value, i) => (i === place ? own : value * factor))
  return {
    values: state.values.map((value, i) => value + pick * (values[i] ?? 0)),
    resources: state.resources.map((used, i) => used + pick * (resources[i] ?? 0)),
    count,
    picked: at(state.picked, count * pick, ways),
    fewest: at(state.fewest, pick, 1),
    most: at(state.most, pick, 1),
  }
}

/** Two groups of portfolios with the same totals and resources, as one. */
export function merged(a: PartialPortfolio, b: PartialPortfolio): PartialPortfolio {
  const join = (of: (state: PartialPortfolio) => readonly number[], how: (x: number, y: number) => number) =>
    of(a).map((value, i) => how(value, of(b)[i] ?? 0))
  return {
    ...a,
    count: a.count + b.count,
    picked: join(
      state => state.picked,
      (x, y) => x + y,
    ),
    fewest: join(state => state.fewest, Math.min),
    most: join(state => state.most, Math.max),
  }
}
