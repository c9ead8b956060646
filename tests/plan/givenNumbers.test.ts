import { describe, expect, test } from 'vitest'
import { NO_LOCAL, type OwnModel, ownIdOf } from '../../src/assessment/Local.ts'
import type { CategoryId, ModelId } from '../../src/catalogue/ids.ts'
import { nextNumber, nextOwnId, withFreshMilestones, withGiven } from '../../src/plan/givenNumbers.ts'
import type { Milestone } from '../../src/plan/Milestone.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'

const model = 'alfa' as ModelId
const own = (number: number): OwnModel => ({
  id: ownIdOf(number),
  name: { text: `Malli ${number}`, lang: 'fi' },
  category: 'events' as CategoryId,
  resources: 1,
  marks: [],
})
const owning = (...numbers: readonly number[]): Work => ({
  ...EMPTY_WORK,
  local: { ...NO_LOCAL, own: numbers.map(own) },
})
const milestone = (number?: number): Milestone => ({
  ...(number === undefined ? {} : { number }),
  quarter: quarterOf(2027, 1),
  text: { text: '', lang: 'fi' },
})
const planning = (...milestones: Milestone[]): Work => ({
  ...EMPTY_WORK,
  plan: { standing: 'draft', rows: [{ model, milestones }] },
})

describe('the next number', () => {
  test.each<[string, Work, number]>([
    ['nothing', EMPTY_WORK, 0],
    ['own models in any order', owning(7, 2), 8],
    ['milestones with numbers', planning(milestone(4), milestone(1)), 5],
    ['milestones that go by their place', planning(milestone(), milestone()), 2],
    [
      'a kept trial',
      { ...EMPTY_WORK, variants: [{ number: 9, name: 'a', trial: { importance: {}, pins: {} } }] },
      10,
    ],
    ['what is gone', { ...owning(2), given: 5 }, 6],
    ['an own model’s number that only a hand-made file holds', owning(3, 999_999_999), 4],
    ['a milestone’s number that only a hand-made file holds', planning(milestone(3), milestone(1e12)), 4],
  ])('is above %s', (_, work, next) => {
    expect(nextNumber(work)).toBe(next)
  })

  test('of an own model starts from one', () => {
    expect(nextOwnId(EMPTY_WORK)).toBe('own-1')
    expect(nextOwnId(owning(7))).toBe('own-8')
  })
})

describe('a step', () => {
  test('that takes the highest away leaves its number taken', () => {
    const after = withGiven(owning(1, 2), owning(1))
    expect(after.given).toBe(2)
    expect(nextOwnId(after)).toBe('own-3')
    expect(withGiven(after, { ...after, local: NO_LOCAL }).given).toBe(2)
  })

  test('that takes another away, or brings the highest back, has nothing to remember', () => {
    expect(withGiven(owning(1, 2), owning(2))).toEqual(owning(2))
    expect(withGiven({ ...owning(1), given: 2 }, { ...owning(1, 2), given: 2 })).toEqual(owning(1, 2))
  })
})

describe('a changed row', () => {
  const work: Work = { ...planning(milestone(0)), given: 6 }
  const row = { model, milestones: [milestone(0)] }

  test('has its new milestones under numbers that nothing has had', () => {
    const next = withFreshMilestones(work, row, {
      model,
      milestones: [milestone(1), milestone(0), milestone(2)],
    })
    expect(next.milestones?.map(({ number }) => number)).toEqual([7, 0, 8])
  })

  test('keeps the milestones that were there, also those that go by their place', () => {
    const old = { model, milestones: [milestone(), milestone()] }
    const milestones = [milestone(), { ...milestone(1), quarter: quarterOf(2028, 1) }]
    expect(withFreshMilestones(planning(...old.milestones), old, { model, milestones }).milestones).toEqual(
      milestones,
    )
  })
})
