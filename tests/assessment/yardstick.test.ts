import { describe, expect, test } from 'vitest'
import { againstCapacity, sumEstimates } from '../../src/assessment/sumEstimates.ts'
import { estimateOf, withEstimate, type Yardstick } from '../../src/assessment/Yardstick.ts'

const YARDSTICK: Yardstick = { light: { days: 15, euros: 200 }, moderate: { days: 50 } }

describe('what a model takes by the yardstick', () => {
  test.each([
    [1, { days: 15, euros: 200 }],
    [2, { days: 50 }],
    [3, {}],
  ] as const)('at level %i is %j', (level, wanted) => {
    expect(estimateOf(level, YARDSTICK)).toEqual(wanted)
  })

  test('is nothing known without a yardstick', () => {
    expect(estimateOf(1, undefined)).toEqual({})
  })
})

describe('what models take together', () => {
  test('is the sum when each has a number', () => {
    expect(sumEstimates([1, 1], YARDSTICK)).toEqual({
      of: 2,
      days: { sum: 30, known: 2 },
      euros: { sum: 400, known: 2 },
    })
  })

  test('is unknown when one lacks it, with how many have it: never a part for the whole', () => {
    expect(sumEstimates([2, 1, 1], YARDSTICK)).toEqual({
      of: 3,
      days: { sum: 80, known: 3 },
      euros: { sum: 'unknown', known: 2 },
    })
    expect(sumEstimates([3, 1], YARDSTICK).days).toEqual({ sum: 'unknown', known: 1 })
  })

  test('is nothing for no models', () => {
    expect(sumEstimates([], undefined).days).toEqual({ sum: 0, known: 0 })
  })
})

describe('against what there is, a sum', () => {
  test.each([
    [80, 100, 'within'],
    [100, 100, 'within'],
    [101, 100, 'over'],
    [1, 0, 'over'],
    ['unknown', 100, 'unknown'],
    [80, undefined, 'unknown'],
  ] as const)('of %s against %s is %s', (sum, capacity, wanted) => {
    expect(againstCapacity({ sum }, capacity)).toBe(wanted)
  })
})

describe('the yardstick', () => {
  test('takes one number at a time and keeps the others', () => {
    const first = withEstimate(undefined, 'light', 'days', 15)
    expect(withEstimate(first, 'heavy', 'euros', 0)).toEqual({ light: { days: 15 }, heavy: { euros: 0 } })
  })

  test('forgets a number that is emptied, and itself with the last', () => {
    const both = withEstimate({ light: { days: 15 } }, 'light', 'euros', 200)
    const one = withEstimate(both, 'light', 'days', undefined)
    expect(one).toEqual({ light: { euros: 200 } })
    expect(withEstimate(one, 'light', 'euros', undefined)).toBeUndefined()
  })
})
