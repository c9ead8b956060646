import { describe, expect, test } from 'vitest'
import { nonDominated } from '../../src/scoring/nonDominated.ts'
import type { PartialPortfolio } from '../../src/scoring/PartialPortfolio.ts'

const state = (values: readonly number[], resources: readonly number[]): PartialPortfolio => ({
  values,
  resources,
  count: 1,
  arrivals: [],
})
const GROWING = { tiers: [[0, 1]], lighterWins: true, countResources: true }
const COMPLETE = { ...GROWING, countResources: false }

describe('portfolios that no other one beats', () => {
  const better = state([2, 1], [3])
  const worse = state([1, 1], [2])
  const other = state([0, 3], [4])

  test('are the better ones; while they may grow, what takes less stays too', () => {
    expect(nonDominated([worse, other, better], COMPLETE, 99)?.kept).toEqual([better, other])
    expect(nonDominated([worse, other, better], GROWING, 99)?.kept).toEqual([better, other, worse])
  })

  test('of equal values are the lighter ones, when those win, in whatever order they come', () => {
    const [heavy, light, odd] = [state([1, 1], [3, 2]), state([1, 1], [1, 2]), state([1, 1], [2, 1])]
    for (const rule of [GROWING, COMPLETE]) {
      expect(nonDominated([heavy, light, odd], rule, 99)?.kept).toEqual([light, odd])
      expect(nonDominated([light, odd, heavy], rule, 99)?.kept).toEqual([light, odd])
      const kept = nonDominated([heavy, light, odd], { ...rule, lighterWins: false }, 99)?.kept
      expect(kept).toHaveLength(3)
    }
  })

  test('are told with the comparisons made, or not at all when more would be needed', () => {
    // The second is compared with the first, the third with both.
    expect(nonDominated([better, other, worse], GROWING, 3)).toMatchObject({ comparisons: 3 })
    expect(nonDominated([better, other, worse], GROWING, 2)).toBeUndefined()
    // A beaten one is compared no further, and with no others nothing is compared.
    expect(nonDominated([better, other, worse], COMPLETE, 2)).toMatchObject({ comparisons: 2 })
    expect(nonDominated([better], GROWING, 0)).toMatchObject({ comparisons: 0 })
  })
})
