import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OperatingModel } from '../../src/catalogue/Catalogue.ts'
import { displayOrder, rankModels } from '../../src/scoring/rankModels.ts'
import { scoreModel } from '../../src/scoring/scoreModel.ts'
import { shortlistQuality } from '../../src/scoring/shortlistQuality.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { anyModels, anyTiers } from '../fixtures/arbitraries.ts'
import { buildModel, buildSettled } from '../fixtures/buildModel.ts'
import { slots, tiers } from '../fixtures/ids.ts'
import { canSeatAll, portfolioOracle } from '../fixtures/portfolioOracle.ts'
import { sum } from '../fixtures/robustOracle.ts'

const count = (models: readonly OperatingModel[], stars: number) =>
  models.filter(({ resources }) => resources === stars).length

const anyShortlist = anyModels(10).chain(models => {
  const ids = fc.subarray(models.map(({ id }) => id)).map(list => new Set(list))
  return fc.record({ models: fc.constant(models), shortlist: ids, barred: ids, ranks: anyTiers })
})

describe('the own shortlist', () => {
  test('is set against the best over all subsets in the same slots, and the best of all single swaps', () => {
    fc.assert(
      fc.property(anyShortlist, ({ models, shortlist, barred, ranks }) => {
        const weights = tierWeights(ranks)
        const ranking = rankModels(models, weights)
        const order = displayOrder(ranking)
        const own = order.filter(({ id }) => shortlist.has(id))
        const room = slots(count(own, 1), count(own, 2), count(own, 3))
        const out = new Set([...barred].filter(id => !shortlist.has(id)))
        const best = portfolioOracle({ models, weights, slots: room, barred: out })?.value ?? Number.NaN
        const score = ({ marks }: OperatingModel) => scoreModel(marks, weights)

        const { share, swap } = shortlistQuality(ranking, shortlist, barred)
        expect(share).toBe(best === 0 ? undefined : sum(own.map(score)) / best)
        if (share !== undefined) expect(share >= 0 && share <= 1).toBe(true)

        const swaps = own
          .flatMap(leaving => order.map(into => ({ leaving, into })))
          .filter(({ into }) => !shortlist.has(into.id) && !barred.has(into.id))
          .filter(({ leaving, into }) => {
            const then = [...own.filter(one => one !== leaving), into]
            return canSeatAll(then, room)
          })
          .map(({ leaving, into }) => ({ out: leaving, in: into, gains: score(into) - score(leaving) }))
          .filter(({ gains }) => gains > 0)
        const most = Math.max(...swaps.map(({ gains }) => gains))
        expect(swap).toEqual(swaps.find(({ gains }) => gains === most))
      }),
      { numRuns: 500 },
    )
  })

  // A 3, B 1.
  const models = [
    buildModel(1, 2, 'AB'),
    buildModel(2, 2, 'A'),
    buildModel(3, 2, 'B'),
    buildModel(4, 1, ''),
    buildModel(5, 3, 'AB'),
  ]
  const judge = (ids: string, barred = '') =>
    shortlistQuality(
      rankModels(models, tierWeights(tiers('A>B'))),
      buildSettled({ musts: ids }).musts,
      buildSettled({ barred }).barred,
    )

  test.each([
    ['the best there is', 'm1 m2', '', 1, undefined],
    ['a quarter of it', 'm3', '', 1 / 4, ['m3', 'm1', 3]],
    ['the better swap is barred', 'm3', 'm1', 1 / 3, ['m3', 'm2', 2]],
    ['what is barred may stay where the user put it', 'm1', 'm1', 1, undefined],
    ['nothing that scores, and nothing that could', 'm4', '', undefined, undefined],
    ['nothing at all', '', '', undefined, undefined],
    ['a model without a mark holds a slot that a better one could have', 'm4 m3', '', 1 / 4, ['m3', 'm1', 3]],
  ] as const)('%s: %s, barred "%s"', (_, ids, barred, share, swap) => {
    const found = judge(ids, barred)
    expect(found.share).toBe(share)
    expect(found.swap && [found.swap.out.id, found.swap.in.id, found.swap.gains]).toEqual(swap)
  })
})
