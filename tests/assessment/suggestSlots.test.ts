import { describe, expect, test } from 'vitest'
import { AMOUNTS } from '../../src/assessment/Answers.ts'
import { councilTerm } from '../../src/assessment/councilTerm.ts'
import { slotKindOf } from '../../src/assessment/Slots.ts'
import { suggestSlots } from '../../src/assessment/suggestSlots.ts'
import { slots } from '../fixtures/ids.ts'

describe('suggested slots', () => {
  const every = AMOUNTS.flatMap(staff => AMOUNTS.map(money => ({ staff, money })))
  const suggested = (staff: (typeof AMOUNTS)[number], money: (typeof AMOUNTS)[number]) =>
    suggestSlots({ staff, money }) ?? slots(Number.NaN, Number.NaN, Number.NaN)

  test.each(every)('are whole numbers for staff $staff and money $money, with two light starts', answers => {
    const { light, moderate, heavy } = suggested(answers.staff, answers.money)
    expect(light).toBe(2)
    expect([moderate, heavy].every(count => Number.isInteger(count) && count >= 0)).toBe(true)
  })

  test('never shrink when there is more staff or more money', () => {
    const atLeast = (staff: number, money: number) =>
      every.filter(more => AMOUNTS.indexOf(more.staff) >= staff && AMOUNTS.indexOf(more.money) >= money)
    for (const { staff, money } of every) {
      const less = suggested(staff, money)
      for (const more of atLeast(AMOUNTS.indexOf(staff), AMOUNTS.indexOf(money))) {
        const then = suggested(more.staff, more.money)
        expect(then.light).toBeGreaterThanOrEqual(less.light)
        expect(then.moderate).toBeGreaterThanOrEqual(less.moderate)
        expect(then.heavy).toBeGreaterThanOrEqual(less.heavy)
      }
    }
  })

  // The source's middle and ends: little of both is light starts only, a lot of both allows heavy models.
  test.each([
    ['little', 'little', slots(2, 0, 0)],
    ['little', 'moderate', slots(2, 1, 0)],
    ['moderate', 'moderate', slots(2, 2, 0)],
    ['lot', 'lot', slots(2, 4, 2)],
  ] as const)('staff %s and money %s', (staff, money, wanted) => {
    expect(suggestSlots({ staff, money })).toEqual(wanted)
  })

  test('staff makes heavier slots possible than the same money does', () => {
    for (const more of AMOUNTS)
      for (const less of AMOUNTS.slice(0, AMOUNTS.indexOf(more))) {
        const [byStaff, byMoney] = [suggested(more, less), suggested(less, more)]
        expect(byStaff.moderate + byStaff.heavy).toBeGreaterThanOrEqual(byMoney.moderate + byMoney.heavy)
      }
  })

  // The lowest cell of the row or column by hand: the other answer may make room, never take it.
  test.each([
    [{ staff: 'little' }, slots(2, 0, 0)],
    [{ staff: 'moderate', money: 'unknown' }, slots(2, 1, 0)],
    [{ staff: 'lot' }, slots(2, 2, 0)],
    [{ money: 'little' }, slots(2, 0, 0)],
    [{ money: 'moderate', staff: 'unknown' }, slots(2, 1, 0)],
    [{ money: 'lot' }, slots(2, 1, 0)],
  ] as const)('are the least there is room for, where one of the two is not known: %j', (answers, wanted) => {
    expect(suggestSlots(answers)).toEqual(wanted)
  })

  test.each([[{}], [{ staff: 'unknown' }], [{ staff: 'unknown', money: 'unknown' }]] as const)(
    'are not made up for %j',
    answers => {
      expect(suggestSlots(answers)).toBeUndefined()
    },
  )
})

test.each([
  [1, 'light'],
  [2, 'moderate'],
  [3, 'heavy'],
] as const)('%i star asks a %s slot', (level, kind) => {
  expect(slotKindOf(level)).toBe(kind)
})

// Municipal elections 2021, 2025, 2029 and 2033; an election year looks forward.
describe('the council term', () => {
  test.each([
    [2024, 2025],
    [2025, 2029],
    [2026, 2029],
    [2027, 2029],
    [2028, 2029],
    [2029, 2033],
    [2030, 2033],
    [2031, 2033],
    [2032, 2033],
    [2033, 2037],
  ])('of %i ends in %i', (year, to) => {
    expect(councilTerm(year)).toEqual({ kind: 'term', from: year, to })
  })

  test('is reckoned backwards too', () => {
    expect(councilTerm(2000).to).toBe(2001)
    expect(councilTerm(2001).to).toBe(2005)
  })
})
