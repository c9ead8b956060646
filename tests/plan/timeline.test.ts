import { describe, expect, test } from 'vitest'
import type { PlanRow } from '../../src/plan/Plan.ts'
import { planEntries } from '../../src/plan/planEntries.ts'
import { type Quarter, quarterOf } from '../../src/plan/Quarter.ts'
import { barEnding, barOf, type TimelineRow, timeline } from '../../src/plan/timeline.ts'
import { buildCatalogue, buildModel } from '../fixtures/buildModel.ts'
import { model } from '../fixtures/ids.ts'

const Q = (text: string): Quarter => quarterOf(Number(text.slice(0, 4)), Number(text.slice(6)))
const CATALOGUE = buildCatalogue([
  buildModel(1, 1, '', { rhythm: 'continuous' }),
  ...[2, 3, 4].map(n => buildModel(n, 1, '', { rhythm: 'one-off' })),
])
const term = (from: number, to: number) => ({ kind: 'term', from, to }) as const

/** `2 2027-Q1 6`: the second model, from the first quarter of 2027, six months. */
function told(...plan: readonly string[]) {
  const rows = plan.map((text): PlanRow => {
    const [n, start, months] = text.split(' ')
    return {
      model: model(`m${n}`),
      ...(start ? { start: Q(start) } : {}),
      ...(months ? { duration: { kind: 'months', months: Number(months) } } : {}),
    }
  })
  return planEntries({ standing: 'draft', rows }, CATALOGUE)
}

function only(rows: readonly TimelineRow[]): TimelineRow {
  const [row] = rows
  if (row === undefined || rows.length > 1) throw new Error('one row was expected')
  return row
}
const rowOf = (text: string) => only(timeline(told(text), undefined).rows)
const fromTo = (quarters: readonly Quarter[]) => [quarters[0], quarters.at(-1), quarters.length]

describe('the quarters of a timeline', () => {
  test('hold every milestone, before the first start and after the last end too', () => {
    const entries = told('2 2027-Q2 12', '3').map(entry => ({
      ...entry,
      row: {
        ...entry.row,
        milestones: ['2026-Q4', '2029-Q4'].map(quarter => ({
          quarter: Q(quarter),
          text: { text: 'a', lang: 'fi' },
        })),
      },
    }))
    expect(fromTo(timeline(entries, undefined).quarters)).toEqual(['2026-Q4', '2029-Q4', 13])
    expect(timeline(entries, undefined).halves).toEqual([{ year: 2027, half: 1, starts: 1 }])
  })

  test('run from the first start to the last end', () => {
    const { quarters } = timeline(told('2 2027-Q3 6', '3 2028-Q1 12', '4 2027-Q2'), undefined)
    expect(fromTo(quarters)).toEqual(['2027-Q2', '2028-Q4', 7])
  })

  test('run to the last quarter of the period where that is later', () => {
    expect(fromTo(timeline(told('2 2027-Q3 6'), term(2026, 2029)).quarters)).toEqual([
      '2027-Q3',
      '2029-Q4',
      10,
    ])
    expect(fromTo(timeline(told('2 2027-Q3 36'), term(2026, 2028)).quarters).slice(0, 2)).toEqual([
      '2027-Q3',
      '2030-Q2',
    ])
  })

  test('are the start alone where nothing more is known', () => {
    expect(timeline(told('2 2027-Q3'), undefined).quarters).toEqual(['2027-Q3'])
  })

  test('are ten years at most', () => {
    expect(fromTo(timeline(told('2 2027-Q1 240'), undefined).quarters)).toEqual(['2027-Q1', '2036-Q4', 40])
  })

  test('are none while no model has a start, and every model is open', () => {
    const time = timeline(told('1', '2', '3  12'), term(2026, 2029))
    expect(time).toMatchObject({ quarters: [], halves: [], unscheduled: 3 })
    expect(time.rows.map(({ entry }) => entry.model.id)).toEqual(['m1', 'm2', 'm3'])
  })
})

describe('the end of a model', () => {
  test.each([
    ['2 2027-Q1 1', '2027-Q1'],
    ['2 2027-Q1 3', '2027-Q1'],
    ['2 2027-Q1 4', '2027-Q2'],
    ['2 2027-Q4 6', '2028-Q1'],
    ['2 2027-Q1 12', '2027-Q4'],
  ])('%s is the quarter in which its last month is: %s', (row, end) => {
    expect(rowOf(row)).toMatchObject({ end, isContinuous: false })
  })

  test('is open for a continuous one, for one without months, and for one without a start', () => {
    expect(rowOf('1 2027-Q1')).toMatchObject({ end: undefined, isContinuous: true })
    expect(rowOf('2 2027-Q1')).toMatchObject({ end: undefined, isContinuous: false })
    expect(rowOf('2  12')).toMatchObject({ start: undefined, end: undefined })
  })

  test('shows in a picture that stops at a quarter as there, as open past it, or as undecided', () => {
    expect(barEnding(rowOf('2 2027-Q1 6'), Q('2027-Q2'))).toBe('months')
    expect(barEnding(rowOf('2 2027-Q1 6'), Q('2027-Q1'))).toBe('open')
    expect(barEnding(rowOf('1 2027-Q1'), Q('2099-Q4'))).toBe('open')
    expect(barEnding(rowOf('2 2027-Q1'), Q('2027-Q1'))).toBe('undecided')
  })
})

describe('starts by half-year', () => {
  test('are counted in each half from the first start to the last, empty halves too', () => {
    const time = timeline(told('1 2027-Q2', '2 2027-Q1', '3 2028-Q4', '4'), term(2026, 2029))
    expect(time.halves).toEqual([
      { year: 2027, half: 1, starts: 2 },
      { year: 2027, half: 2, starts: 0 },
      { year: 2028, half: 1, starts: 0 },
      { year: 2028, half: 2, starts: 1 },
    ])
    expect(time.unscheduled).toBe(1)
  })
})

describe('a bar', () => {
  const year = [Q('2027-Q1'), Q('2027-Q2'), Q('2027-Q3'), Q('2027-Q4')]

  test.each([
    ['2 2027-Q1 3', { from: 0, to: 1 }],
    ['2 2027-Q2 6', { from: 1, to: 3 }],
    ['2 2027-Q3', { from: 2, to: 3 }],
    ['1 2027-Q2', { from: 1, to: 4 }],
    ['2 2027-Q4 24', { from: 3, to: 4 }],
    ['2', undefined],
    ['2 2028-Q1 3', undefined],
  ])('of %s in the four quarters of 2027 is %j', (row, bar) => {
    expect(barOf(rowOf(row), year)).toEqual(bar)
  })

  test('is none where there are no quarters', () => {
    expect(barOf(rowOf('2 2027-Q1 3'), [])).toBeUndefined()
  })
})
