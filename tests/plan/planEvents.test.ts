import { describe, expect, test } from 'vitest'
import { milestoneNumber } from '../../src/plan/milestoneNumber.ts'
import type { PlanRow } from '../../src/plan/Plan.ts'
import { planEntries } from '../../src/plan/planEntries.ts'
import { planEvents } from '../../src/plan/planEvents.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { buildModel } from '../fixtures/buildModel.ts'

const catalogue = { models: [buildModel(1, 1, ''), buildModel(2, 2, '')] }
const model = catalogue.models[0]?.id
const say = {
  starts: () => 'alkaa',
  milestone: (_: unknown, { text }: { text: { text: string } }) => text.text,
  about: () => '',
}
const eventsOf = (row: Partial<PlanRow>, owner = 'Kunta') =>
  model === undefined
    ? []
    : planEvents(planEntries({ standing: 'draft', rows: [{ model, ...row }] }, catalogue), owner, say)
const milestone = (year: number, number: number, text: string) => ({
  quarter: quarterOf(year, number),
  text: { text, lang: 'fi' },
})

describe('the dates of a plan', () => {
  test.each([
    [1, '20270101', '20270102', '20270331', '20270401'],
    [2, '20270401', '20270402', '20270630', '20270701'],
    [3, '20270701', '20270702', '20270930', '20271001'],
    [4, '20271001', '20271002', '20271231', '20280101'],
  ])(
    'start on the first day of quarter %i and reach milestones on its last',
    (number, first, next, last, after) => {
      const events = eventsOf({
        start: quarterOf(2027, number),
        milestones: [milestone(2027, number, 'valmis')],
      })
      expect(events).toMatchObject([
        { day: first, dayAfter: next, summary: 'alkaa' },
        { day: last, dayAfter: after, summary: 'valmis' },
      ])
    },
  )

  test('are none for a model without a start or milestones', () => {
    expect(eventsOf({})).toEqual([])
  })

  test('are the same events whatever is changed in them, and others in another municipality', () => {
    const row = { start: quarterOf(2027, 1), milestones: [milestone(2027, 2, 'a'), milestone(2027, 3, 'b')] }
    const later = {
      start: quarterOf(2028, 1),
      milestones: [milestone(2028, 2, 'c'), milestone(2028, 3, 'd')],
    }
    const ids = (...of: Parameters<typeof eventsOf>) => eventsOf(...of).map(({ uid }) => uid)
    expect(ids(later)).toEqual(ids(row))
    expect(new Set([...ids(row), ...ids(row, 'Toinen')]).size).toBe(6)
  })

  test('stay what they were when a milestone before them is taken out', () => {
    const first = milestone(2027, 2, 'a')
    const second = { ...milestone(2027, 3, 'b'), number: milestoneNumber([first]) }
    const third = { ...milestone(2027, 4, 'c'), number: milestoneNumber([first, second]) }
    const ids = (milestones: PlanRow['milestones']) => eventsOf({ milestones }).map(({ uid }) => uid)
    const all = ids([first, second, third])
    expect(new Set(all).size).toBe(3)
    expect(ids([second, third])).toEqual(all.slice(1))
    const fourth = { ...milestone(2028, 1, 'd'), number: milestoneNumber([second, third]) }
    expect(all).not.toContain(ids([second, third, fourth])[2])
  })

  test('are named by a UUID of version 8, with nobody’s domain in it', () => {
    for (const { uid } of eventsOf({ start: quarterOf(2027, 1) }))
      expect(uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
