import { describe, expect, test } from 'vitest'
import type { PriorityTiers } from '../../src/assessment/priorityTiers.ts'
import type { Slots } from '../../src/assessment/Slots.ts'
import { rankModels } from '../../src/scoring/rankModels.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { walkRanking } from '../../src/scoring/walkRanking.ts'
import { buildSettled } from '../fixtures/buildModel.ts'
import { slots, tiers } from '../fixtures/ids.ts'
import { KNOWN_RESULTS, sharesByRow } from '../fixtures/knownResults.ts'
import { ownCatalogue } from '../fixtures/ownData.ts'
import { portfolioOracle } from '../fixtures/portfolioOracle.ts'

const { models, goals } = ownCatalogue()

function walk(ranks: PriorityTiers, room: Slots, over: Parameters<typeof buildSettled>[0] = {}) {
  const outcome = walkRanking(rankModels(models, tierWeights(ranks)), room, buildSettled(over))
  if (outcome.kind !== 'portfolio') throw new Error('the musts do not fit')
  return outcome
}

describe('on the real catalogue', () => {
  test.each(KNOWN_RESULTS)('$tiers in $slots is worth $value', known => {
    const { value, optimal, share } = walk(tiers(known.tiers), slots(...known.slots))
    expect(value).toBe(known.value)
    expect(optimal).toBe(BigInt(known.optimal))
    expect(sharesByRow(models, share)).toEqual(known.shares)
  })

  const rooms = [slots(2, 1, 0), slots(2, 2, 0), slots(0, 3, 1), slots(2, 5, 3), slots(0, 1, 4)]
  const asked: readonly (readonly [string, string, string])[] = [
    ['A=B=C=D=E', '', ''],
    ['A>B>C>D>E', '', ''],
    ['E>D', '', ''],
    ['C>A=B', '', 'energy-solutions'],
    ['D>B=E', 'events', 'group-steering business-networking'],
  ]

  test.each(asked)(
    'the walk equals the oracle over all subsets for %s, musts "%s", barred "%s"',
    (text, musts, barred) => {
      for (const room of rooms) {
        const settled = buildSettled({ musts, barred })
        const best = portfolioOracle({ models, weights: tierWeights(tiers(text)), slots: room, ...settled })
        const { value, optimal, share } = walk(tiers(text), room, { musts, barred })
        expect([value, optimal]).toEqual([best?.value, BigInt(best?.portfolios.length ?? 0)])
        expect(sharesByRow(models, share)).toEqual(sharesByRow(models, best?.share ?? new Map()))
      }
    },
  )

  test('models without any mark are light starts and supporting models, whatever the priorities', () => {
    const ranking = rankModels(models, tierWeights([goals.map(({ id }) => id)]))
    expect(ranking.unmarked).toHaveLength(17)
    expect(ranking.unmarked.slice(0, 5).map(({ resources }) => resources)).toEqual([1, 1, 1, 1, 1])
  })
})
