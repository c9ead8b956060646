import { describe, expect, test } from 'vitest'
import type { PriorityTiers } from '../../src/assessment/priorityTiers.ts'
import type { GoalId } from '../../src/catalogue/ids.ts'
import { scoreModel } from '../../src/scoring/scoreModel.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { everyTiers, GOALS, subsets } from '../fixtures/arbitraries.ts'
import { goal, tiers } from '../fixtures/ids.ts'

const weightList = (text: string) => [...tierWeights(tiers(text)).values()]
const total = (weights: ReadonlyMap<GoalId, number>) => [...weights.values()].reduce((a, b) => a + b, 0)

/** The formula as it is written, in fractions of 60, which every 1/i up to 5 is a whole number of. */
function centroidsOf60(n: number): number[] {
  return Array.from({ length: n }, (_, j) => {
    let sum = 0
    for (let i = j + 1; i <= n; i++) sum += 60 / i
    return sum
  })
}

describe('tierWeights', () => {
  // method.md, section 5.
  test.each([
    ['A>B', [0.75, 0.25]],
    ['A>B>C', [0.6111, 0.2778, 0.1111]],
    ['A>B>C>D', [0.5208, 0.2708, 0.1458, 0.0625]],
    ['A>B>C>D>E', [0.4567, 0.2567, 0.1567, 0.09, 0.04]],
  ])('is in proportion to the published centroids for %s', (text, published) => {
    const weights = tierWeights(tiers(text))
    const shares = [...weights.values()].map(weight => weight / total(weights))
    expect(shares).toHaveLength(published.length)
    shares.forEach((share, i) => {
      expect(Math.abs(share - (published[i] ?? 0))).toBeLessThanOrEqual(0.00005)
    })
  })

  test.each([
    ['A>B', [3, 1]],
    ['A>B>C>D>E', [137, 77, 47, 27, 12]],
    ['B=D>A=E', [19, 19, 5, 5]],
    ['A', [1]],
    ['A=B=C=D=E', [1, 1, 1, 1, 1]],
    // 11, 5, 2 of 18: one alone, then the mean of 5 and 2.
    ['C>A=B', [22, 7, 7]],
    ['A=B>C', [4, 4, 1]],
  ])('gives the smallest whole numbers for %s', (text, wanted) => {
    expect(weightList(text)).toEqual(wanted)
  })

  test('keeps each weight with its goal, most important tier first', () => {
    expect([...tierWeights(tiers('D>B'))]).toEqual([
      ['D', 3],
      ['B', 1],
    ])
  })

  test('has no weights for no tiers', () => {
    expect(tierWeights([]).size).toBe(0)
  })

  test('is the mean of the centroids over every strict order that fits the tiers', () => {
    const wrong = everyTiers(GOALS).filter(ranks => {
      const weights = tierWeights(ranks)
      const centroids = centroidsOf60(GOALS.length)
      const orders = strictOrders(ranks)
      const sums = new Map<GoalId, number>()
      for (const order of orders)
        order.forEach((one, place) => {
          sums.set(one, (sums.get(one) ?? 0) + (centroids[place] ?? 0))
        })
      // 300 sixtieths in all, once per order: sums / (300 · orders) must equal weight / total.
      return GOALS.some(
        one => (sums.get(one) ?? 0) * total(weights) !== (weights.get(one) ?? 0) * 300 * orders.length,
      )
    })
    expect(wrong).toEqual([])
  })

  test('refuses a goal that stands in the tiers twice', () => {
    expect(() => tierWeights(tiers('A>B=A'))).toThrow(RangeError)
    expect(() => tierWeights(tiers('A=A'))).toThrow('twice')
  })

  test('refuses a tier without goals', () => {
    expect(() => tierWeights([[goal('A')], []])).toThrow('a tier has no goals')
  })

  test('refuses weights that a number can no longer hold exactly', () => {
    const many = Array.from({ length: 60 }, (_, i) => [goal(`G${i}`)])
    expect(() => tierWeights(many)).toThrow(RangeError)
  })

  test('stays exact for twenty goals in strict order', () => {
    const weights = [...tierWeights(Array.from({ length: 20 }, (_, i) => [goal(`G${i}`)])).values()]
    // Steps between neighbours are 1/1, 1/2, … 1/19 of the same whole, and the last weight is its 1/20.
    const whole = (weights.at(-1) ?? 0) * 20
    const steps = weights.map((weight, i) => weight - (weights[i + 1] ?? 0))
    expect(steps.map((step, i) => step * (i + 1))).toEqual(weights.map(() => whole))
  })
})

describe('raising a chosen goal a tier', () => {
  const raised = everyTiers(GOALS).flatMap(before =>
    raises(before).map(({ who, after }) => ({
      who,
      before: tierWeights(before),
      after: tierWeights(after),
      text: `${print(before)} to ${print(after)}`,
    })),
  )
  const others = subsets(GOALS)

  test('is tried for every way to rank five goals', () => {
    // 541 rankings; each goal can join the tier above (unless on top) or leave its fellows upwards.
    expect(everyTiers(GOALS)).toHaveLength(541)
    expect(raised.length).toBeGreaterThan(541)
  })

  test('never lowers the share of the best possible that a model hitting it reaches', () => {
    const worse = raised.filter(({ who, before, after }) =>
      others.some(
        marks =>
          marks.includes(who) &&
          scoreModel(marks, after) * total(before) < scoreModel(marks, before) * total(after),
      ),
    )
    expect(worse.map(({ text }) => text)).toEqual([])
  })

  test('never lowers a model that hits it against one that does not', () => {
    const worse = raised.filter(({ who, before, after }) =>
      others.some(
        hitting =>
          hitting.includes(who) &&
          others.some(
            missing =>
              !missing.includes(who) &&
              scoreModel(hitting, before) >= scoreModel(missing, before) &&
              scoreModel(hitting, after) < scoreModel(missing, after),
          ),
      ),
    )
    expect(worse.map(({ text }) => text)).toEqual([])
  })
})

/** Every ranking one step up for one goal: into the tier above, or out of a shared tier to one of its own. */
function raises(ranks: PriorityTiers): { who: GoalId; after: PriorityTiers }[] {
  return ranks.flatMap((tier, k) =>
    tier.flatMap(who => {
      const rest = tier.filter(one => one !== who)
      const above = ranks[k - 1]
      const joined =
        above === undefined ? [] : [[...ranks.slice(0, k - 1), [...above, who], rest, ...ranks.slice(k + 1)]]
      const alone = rest.length === 0 ? [] : [[...ranks.slice(0, k), [who], rest, ...ranks.slice(k + 1)]]
      return [...joined, ...alone].map(after => ({ who, after: after.filter(one => one.length > 0) }))
    }),
  )
}

function strictOrders(ranks: PriorityTiers): GoalId[][] {
  return ranks.reduce<GoalId[][]>(
    (orders, tier) => orders.flatMap(order => permutations(tier).map(one => [...order, ...one])),
    [[]],
  )
}

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]]
  return list.flatMap((one, i) => permutations(list.filter((_, j) => j !== i)).map(rest => [one, ...rest]))
}

function print(ranks: PriorityTiers): string {
  return ranks.map(tier => tier.join('=')).join('>')
}
