import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OperatingModel } from '../../src/catalogue/Catalogue.ts'
import type { GoalId } from '../../src/catalogue/ids.ts'
import { displayOrder, rankModels } from '../../src/scoring/rankModels.ts'
import { scoreModel } from '../../src/scoring/scoreModel.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { anyModels, anyTiers, GOALS } from '../fixtures/arbitraries.ts'
import { buildModel } from '../fixtures/buildModel.ts'
import { category, goal, tiers } from '../fixtures/ids.ts'

const rank = (models: readonly OperatingModel[], text: string) => rankModels(models, tierWeights(tiers(text)))

describe('scoreModel', () => {
  const weights = tierWeights(tiers('A>B'))

  test.each([
    ['', 0],
    ['A', 3],
    ['B', 1],
    ['AB', 4],
    ['CDE', 0],
    ['AC', 3],
  ])('adds the weights of the priorities hit: "%s" scores %i', (marks, score) => {
    expect(scoreModel([...marks].map(goal), weights)).toBe(score)
  })

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses the weight %d', weight => {
    expect(() => scoreModel([], new Map([[goal('A'), weight]]))).toThrow(RangeError)
  })
})

describe('rankModels', () => {
  test('models equal on score and stars share a rank, and the next rank counts them all', () => {
    const { classes } = rank([buildModel(1, 2, 'B'), buildModel(2, 2, 'A'), buildModel(3, 2, 'A')], 'A>B')
    expect(classes.map(one => [one.rank, one.score, one.models.map(({ id }) => id)])).toEqual([
      [1, 3, ['m2', 'm3']],
      [3, 1, ['m1']],
    ])
  })

  test('at the same score fewer stars rank first, and do not share', () => {
    const { classes } = rank([buildModel(1, 3, 'A'), buildModel(2, 1, 'A'), buildModel(3, 2, 'A')], 'A>B')
    expect(classes.map(one => [one.rank, one.resources, one.models.map(({ id }) => id)])).toEqual([
      [1, 1, ['m2']],
      [2, 2, ['m3']],
      [3, 3, ['m1']],
    ])
  })

  test('inside a rank more marks over all goals come first, then the order of the catalogue', () => {
    const { classes } = rank(
      [buildModel(9, 2, 'A'), buildModel(2, 2, 'A'), buildModel(7, 2, 'ACD'), buildModel(8, 2, 'AC')],
      'A>B',
    )
    expect(classes).toHaveLength(1)
    expect(classes[0]?.models.map(({ n }) => n)).toEqual([7, 8, 2, 9])
  })

  test('models without a priority hit are never numbered: fewer stars first, then category, then catalogue order', () => {
    const [red, green] = [{ category: category('red') }, { category: category('green') }]
    const models = [
      buildModel(1, 2, '', red),
      buildModel(2, 1, 'C', green),
      buildModel(3, 1, '', red),
      buildModel(4, 1, 'CD', green),
      buildModel(5, 3, '', green),
      buildModel(6, 2, 'A', red),
    ]
    const ranking = rank(models, 'A>B')
    expect(ranking.unmarked.map(({ n }) => n)).toEqual([3, 2, 4, 1, 5])
    expect(displayOrder(ranking).map(({ n }) => n)).toEqual([6, 3, 2, 4, 1, 5])
  })

  test('no models give an empty ranking', () => {
    expect(rank([], 'A')).toEqual({ classes: [], unmarked: [], starts: [] })
  })
})

describe('laws of the ranking', () => {
  const places = (models: readonly OperatingModel[], text: Parameters<typeof tierWeights>[0]) =>
    new Map(
      rankModels(models, tierWeights(text)).classes.flatMap(({ rank: place, score, models: equal }) =>
        equal.map(({ id }) => [id, [place, score]] as const),
      ),
    )

  test('every model stands in it exactly once', () => {
    fc.assert(
      fc.property(anyModels(12), anyTiers, (models, ranks) => {
        const shown = displayOrder(rankModels(models, tierWeights(ranks)))
        expect(new Set(shown)).toEqual(new Set(models))
        expect(shown).toHaveLength(models.length)
      }),
    )
  })

  test('a rank is one more than the number of models that are strictly better', () => {
    fc.assert(
      fc.property(anyModels(12), anyTiers, (models, ranks) => {
        const weights = tierWeights(ranks)
        const score = ({ marks }: OperatingModel) => scoreModel(marks, weights)
        const found = places(models, ranks)
        for (const one of models) {
          const better = models.filter(
            other =>
              score(other) > score(one) || (score(other) === score(one) && other.resources < one.resources),
          )
          expect(found.get(one.id)).toEqual(score(one) === 0 ? undefined : [better.length + 1, score(one)])
        }
      }),
    )
  })

  test('a mark more never lowers a score', () => {
    fc.assert(
      fc.property(
        fc.subarray([...GOALS]),
        fc.constantFrom(...GOALS),
        anyTiers,
        (marks: GoalId[], extra, ranks) => {
          const weights = tierWeights(ranks)
          const more = [...new Set([...marks, extra])]
          expect(scoreModel(more, weights)).toBeGreaterThanOrEqual(scoreModel(marks, weights))
        },
      ),
    )
  })

  test('a model with more marks never ranks below one of the same stars with a subset of them', () => {
    fc.assert(
      fc.property(anyModels(12), anyTiers, (models, ranks) => {
        const found = places(models, ranks)
        const rankOf = ({ id }: OperatingModel) => found.get(id)?.[0] ?? Number.POSITIVE_INFINITY
        for (const more of models)
          for (const less of models)
            if (more.resources === less.resources && less.marks.every(mark => more.marks.includes(mark)))
              expect(rankOf(more)).toBeLessThanOrEqual(rankOf(less))
      }),
    )
  })

  test('the order of the catalogue changes no score, no rank and not the display of those ranked', () => {
    const shuffled = anyModels(12).chain(models =>
      fc.tuple(
        fc.constant(models),
        fc.shuffledSubarray([...models], { minLength: models.length, maxLength: models.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, anyTiers, ([models, other], ranks) => {
        const weights = tierWeights(ranks)
        expect(rankModels(other, weights).classes).toEqual(rankModels(models, weights).classes)
      }),
    )
  })

  test('goals under other names give the same ranking of the same models', () => {
    const renaming = fc.shuffledSubarray([...GOALS], { minLength: GOALS.length, maxLength: GOALS.length })
    fc.assert(
      fc.property(anyModels(10), anyTiers, renaming, (models, ranks, names) => {
        const renamed = (one: GoalId) => names[GOALS.indexOf(one)] ?? one
        const others = models.map(one => ({ ...one, marks: one.marks.map(renamed) }))
        const otherRanks = ranks.map(tier => tier.map(renamed))
        expect(places(others, otherRanks)).toEqual(places(models, ranks))
        const weights = tierWeights(ranks)
        const otherWeights = tierWeights(otherRanks)
        for (const one of GOALS) expect(otherWeights.get(renamed(one))).toBe(weights.get(one))
      }),
    )
  })

  test('one tier of all goals counts marks', () => {
    fc.assert(
      fc.property(anyModels(10), models => {
        const found = places(models, [GOALS])
        for (const { id, marks } of models) expect(found.get(id)?.[1] ?? 0).toBe(marks.length)
      }),
    )
  })
})
