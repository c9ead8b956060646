import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planWindow } from '../../src/plan/planWindow.ts'
import {
  quarterOf,
  quarterOfDate,
  quarterRange,
  quartersBetween,
  splitQuarter,
} from '../../src/plan/Quarter.ts'

const anyQuarter = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => quarterOf(year, number))

describe('quarters', () => {
  test.each([
    [new Date(2026, 0, 1), '2026-Q1'],
    [new Date(2026, 2, 31, 23, 59), '2026-Q1'],
    [new Date(2026, 3, 1), '2026-Q2'],
    [new Date(2026, 8, 30), '2026-Q3'],
    [new Date(2026, 11, 31, 23, 59), '2026-Q4'],
  ])('%s is in %s', (date, wanted) => {
    expect(quarterOfDate(date)).toBe(wanted)
  })

  test('range over the year, both ends included', () => {
    expect(quarterRange(quarterOf(2026, 3), quarterOf(2027, 2))).toEqual([
      '2026-Q3',
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
    ])
  })

  test('range over one, and over none when the end comes first', () => {
    expect(quarterRange(quarterOf(2026, 3), quarterOf(2026, 3))).toEqual(['2026-Q3'])
    expect(quarterRange(quarterOf(2026, 3), quarterOf(2026, 2))).toEqual([])
    expect(quarterRange(quarterOf(2027, 1), quarterOf(2026, 4))).toEqual([])
  })

  test('a range rises by one quarter at a time and sorts as text', () => {
    fc.assert(
      fc.property(anyQuarter, anyQuarter, (from, to) => {
        const range = quarterRange(from, to)
        expect(range.length).toBe(Math.max(0, quartersBetween(from, to) + 1))
        expect([...range].sort()).toEqual(range)
        range.slice(1).forEach((quarter, i) => {
          expect(quartersBetween(range[i] ?? quarter, quarter)).toBe(1)
        })
        if (range.length > 0) expect([range[0], range.at(-1)]).toEqual([from, to])
      }),
    )
  })

  test('come apart as they were put together', () => {
    expect(splitQuarter(quarterOf(2027, 4))).toEqual({ year: 2027, number: 4 })
  })

  test.each([
    ['2026-Q4', '2027-Q1', 1],
    ['2027-Q1', '2026-Q4', -1],
    ['2026-Q2', '2028-Q1', 7],
    ['2026-Q2', '2026-Q2', 0],
  ])('from %s to %s is %i', (from, to, wanted) => {
    const at = (text: string) => quarterOf(Number(text.slice(0, 4)), Number(text.slice(6)))
    expect(quartersBetween(at(from), at(to))).toBe(wanted)
  })
})

describe('the quarters a model can start in', () => {
  const today = new Date(2026, 10, 24)
  const ends = (period: Parameters<typeof planWindow>[0]) => {
    const window = planWindow(period, today)
    return [window[0], window.at(-1)]
  }

  test.each([
    ['a period that runs', 2025, 2029, '2026-Q4', '2029-Q4'],
    ['a period to come', 2028, 2030, '2028-Q1', '2030-Q4'],
    ['the last days of a period', 2022, 2026, '2026-Q4', '2026-Q4'],
    ['a period that is over gives four years from today', 2020, 2025, '2026-Q4', '2030-Q4'],
  ])('%s', (_, from, to, first, last) => {
    expect(ends({ period: { kind: 'years', from, to } })).toEqual([first, last])
  })

  test('an unknown or unanswered period gives four years from today', () => {
    expect(ends({ period: 'unknown' })).toEqual(['2026-Q4', '2030-Q4'])
    expect(ends({})).toEqual(['2026-Q4', '2030-Q4'])
  })
})
