import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PriorityTiers } from '../../src/assessment/priorityTiers.ts'
import type { OperatingModel } from '../../src/catalogue/Catalogue.ts'
import { dominance } from '../../src/scoring/dominance.ts'
import { isAtLeast, steppedTotal } from '../../src/scoring/isAtLeast.ts'
import { rankModels } from '../../src/scoring/rankModels.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { anyModels, anyTiers, everyTiers, GOALS, subsets } from '../fixtures/arbitraries.ts'
import { buildModel } from '../fixtures/buildModel.ts'
import { goal, tiers } from '../fixtures/ids.ts'
import { ownCatalogue } from '../fixtures/ownData.ts'
import { cornerWeights, placesOf, sum } from '../fixtures/robustOracle.ts'

const dominanceOf = (models: readonly OperatingModel[], ranks: PriorityTiers) =>
  dominance(rankModels(models, tierWeights(ranks)), ranks)

const scoring = (models: readonly OperatingModel[], ranks: PriorityTiers) =>
  rankModels(models, tierWeights(ranks)).classes.flatMap(one => one.models)

/** Worth of a model at each corner of the weightings that fit the tiers. */
const worths = ({ marks }: OperatingModel, ranks: PriorityTiers) =>
  cornerWeights(placesOf(ranks)).map(weights =>
    sum(ranks.flat().map((one, i) => (marks.includes(one) ? (weights[i] ?? 0) : 0))),
  )

describe('isAtLeast', () => {
  const anyPair = anyTiers.chain(ranks => {
    const size = ranks.flat().length
    const vector = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: size, maxLength: size })
    return fc.tuple(fc.constant(placesOf(ranks)), vector, vector)
  })

  test('is a comparison at every corner of the weightings that fit the tiers', () => {
    fc.assert(
      fc.property(anyPair, ([places, a, b]) => {
        const worth = (weights: readonly number[], values: readonly number[]) =>
          sum(weights.map((weight, i) => weight * (values[i] ?? 0)))
        const wanted = cornerWeights(places).every(weights => worth(weights, a) >= worth(weights, b))
        expect(isAtLeast(a, b, places)).toBe(wanted)
      }),
      { numRuns: 1000 },
    )
  })

  test('with an equal stepped total means equal values, otherwise a greater one', () => {
    fc.assert(
      fc.property(anyPair, ([places, a, b]) => {
        fc.pre(isAtLeast(a, b, places))
        const [more, less] = [steppedTotal(a, places), steppedTotal(b, places)]
        if (more === less) expect(a).toEqual(b)
        else expect(more).toBeGreaterThan(less)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    [[1, 0, 0], [0, 1, 0], true],
    [[1, 0, 0], [0, 1, 1], false],
    [[0, 1, 0], [0, 0, 1], false],
    [[1, 1, 0], [1, 0, 1], false],
    [[2, 0, 0], [1, 0, 1], true],
    [[0, 9, 9], [1, 0, 0], false],
    [[1, 0, 1], [1, 0, 1], true],
  ])('with a first criterion and two others: %j against %j is %s', (a, b, wanted) => {
    expect(isAtLeast(a, b, [[0], [1, 2]])).toBe(wanted)
  })

  test('weighs a stepped total by tier, most for the first', () => {
    expect(steppedTotal([1, 10, 100], [[2], [0, 1]])).toBe(211)
  })

  test('takes a lower tier of any size', () => {
    const places = Array.from({ length: 40 }, (_, i) => i)
    const only = (own: number) => places.map(i => Number(i === own))
    expect(isAtLeast(only(0), only(39), [[0], places.slice(1)])).toBe(true)
    expect(isAtLeast(only(38), only(39), [[0], places.slice(1)])).toBe(false)
  })
})

describe('models that no other one beats', () => {
  test('are those of the pairwise definition', () => {
    fc.assert(
      fc.property(anyModels(12), anyTiers, (models, ranks) => {
        const candidates = scoring(models, ranks)
        const beats = (a: OperatingModel, b: OperatingModel) => {
          const [mine, theirs] = [worths(a, ranks), worths(b, ranks)]
          if (mine.some((worth, i) => worth < (theirs[i] ?? 0)) || a.resources > b.resources) return false
          return mine.some((worth, i) => worth > (theirs[i] ?? 0)) || a.resources < b.resources
        }
        const unbeaten = candidates.filter(one => !candidates.some(other => beats(other, one)))
        expect(dominanceOf(models, ranks).unbeaten).toEqual(unbeaten.map(({ id }) => id))
      }),
      { numRuns: 400 },
    )
  })

  test('worked by hand: equals all stay, a heavier equal goes, a lighter one stays though it hits less', () => {
    const models = [
      buildModel(1, 2, 'A'),
      buildModel(2, 2, 'A'),
      buildModel(3, 3, 'A'),
      buildModel(4, 1, 'B'),
      buildModel(5, 3, 'AB'),
      buildModel(6, 2, 'B'),
      buildModel(7, 1, ''),
    ]
    expect(dominanceOf(models, tiers('A>B')).unbeaten).toEqual(['m5', 'm1', 'm2', 'm4'])
  })
})

describe('bounds on the rank', () => {
  test('hold for every weighting with steps between the tiers', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(anyModels(10), anyTiers, heights, (models, ranks, own) => {
        // Ten per tier and one to nine of its own: each tier is above the next one, in any order inside.
        const weights = new Map(
          ranks
            .flatMap((tier, k) => tier.map(one => [one, (ranks.length - k - 1) * 10] as const))
            .map(([one, floor], i) => [one, floor + (own[i] ?? 1)] as const),
        )
        const candidates = scoring(models, ranks)
        const score = ({ marks }: OperatingModel) => sum(marks.map(mark => weights.get(mark) ?? 0))
        const { rankBounds } = dominanceOf(models, ranks)
        expect([...rankBounds.keys()]).toEqual(candidates.map(({ id }) => id))
        for (const one of candidates) {
          const isAhead = (other: OperatingModel) =>
            score(other) > score(one) || (score(other) === score(one) && other.resources < one.resources)
          const rank = 1 + candidates.filter(isAhead).length
          const { best, worst } = rankBounds.get(one.id) ?? { best: Number.NaN, worst: Number.NaN }
          expect(best <= rank && rank <= worst).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('worked by hand: two that can pass each other, above one that hits less than either', () => {
    const models = [buildModel(1, 2, 'AC'), buildModel(2, 2, 'BC'), buildModel(3, 1, 'C')]
    expect([...dominanceOf(models, tiers('A=B>C')).rankBounds]).toEqual([
      ['m1', { best: 1, worst: 2 }],
      ['m2', { best: 1, worst: 2 }],
      ['m3', { best: 3, worst: 3 }],
    ])
    expect([...dominanceOf(models, tiers('A>B>C')).rankBounds]).toEqual([
      ['m1', { best: 1, worst: 1 }],
      ['m2', { best: 2, worst: 2 }],
      ['m3', { best: 3, worst: 3 }],
    ])
  })

  test('keep equals together, the lighter of the same hits ahead', () => {
    const models = [buildModel(1, 2, 'A'), buildModel(2, 3, 'A'), buildModel(3, 2, 'A'), buildModel(4, 1, '')]
    expect([...dominanceOf(models, [[goal('A')]]).rankBounds]).toEqual([
      ['m1', { best: 1, worst: 1 }],
      ['m3', { best: 1, worst: 1 }],
      ['m2', { best: 3, worst: 3 }],
    ])
  })

  test('count whoever is ahead for some weighting, and nobody else', () => {
    fc.assert(
      fc.property(anyModels(10), anyTiers, (models, ranks) => {
        const candidates = scoring(models, ranks)
        const { rankBounds } = dominanceOf(models, ranks)
        const found = insidePoints(ranks).map(
          weights => (list: readonly OperatingModel[]) => ranksAt(weights, ranks, list),
        )
        const ahead = (other: OperatingModel, one: OperatingModel) =>
          found.map(rank => rank([other, one])[1] === 2)
        for (const one of candidates) {
          const others = candidates.filter(other => other !== one)
          expect(rankBounds.get(one.id)).toEqual({
            best: 1 + others.filter(other => ahead(other, one).every(Boolean)).length,
            worst: 1 + others.filter(other => ahead(other, one).some(Boolean)).length,
          })
        }
      }),
      { numRuns: 300 },
    )
  })

  test('are reached on the real catalogue, in each of the 1,081 orders of goals', () => {
    const models = ownCatalogue().models
    const orders = subsets(GOALS)
      .filter(some => some.length > 0)
      .flatMap(some => everyTiers(some))
    expect(orders).toHaveLength(1081)
    for (const ranks of orders) {
      const candidates = scoring(models, ranks)
      const found = insidePoints(ranks).map(weights => ranksAt(weights, ranks, candidates))
      const reached = candidates.map((_, i) => {
        const places = found.map(row => row[i] ?? 0)
        return { best: Math.min(...places), worst: Math.max(...places) }
      })
      expect([...dominanceOf(models, ranks).rankBounds.values()]).toEqual(reached)
    }
  })
})

/**
 * Weightings inside those that fit the tiers, all weights positive and each tier above the next: near every corner,
 * and near the edge between every two, closer to the one or the other.
 */
function insidePoints(ranks: PriorityTiers): number[][] {
  const corners = cornerWeights(placesOf(ranks))
  return corners.flatMap((_, i) =>
    corners.map((_, j) =>
      ranks.flat().map((_, place) =>
        sum(
          corners.map((weights, k) => {
            const near = (k === i ? 1000 : 0) + (k === j ? 2000 : 0)
            // Uneven, so that no two models are level by chance.
            return (weights[place] ?? 0) * (near + 1 + ((k * 37) % 101) / 101)
          }),
        ),
      ),
    ),
  )
}

/** Rank of each at one weighting: by worth, and then by fewer stars. */
function ranksAt(
  weights: readonly number[],
  ranks: PriorityTiers,
  models: readonly OperatingModel[],
): number[] {
  const goals = ranks.flat()
  const worth = models.map(({ marks }) =>
    sum(weights.map((weight, i) => (marks.some(mark => mark === goals[i]) ? weight : 0))),
  )
  const isAhead = (a: number, b: number) => {
    const difference = (worth[a] ?? 0) - (worth[b] ?? 0)
    if (Math.abs(difference) > 1e-9) return difference > 0
    return (models[a]?.resources ?? 0) < (models[b]?.resources ?? 0)
  }
  const places = [...models.keys()]
  return places.map(own => 1 + places.filter(other => isAhead(other, own)).length)
}
