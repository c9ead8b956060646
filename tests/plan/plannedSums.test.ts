import { expect, test } from 'vitest'
import { plannedSums } from '../../src/plan/plannedSums.ts'
import { model } from '../fixtures/ids.ts'

const entry = (id: string, days: number | undefined, row: object = {}) => ({
  days,
  row: { model: model(id), ...row },
})

test('days, hours and euros are added up from the models that tell them, a zero too', () => {
  const entries = [
    entry('m1', undefined, { hours: 120, costEur: 5000 }),
    entry('m2', undefined, { hours: 0 }),
    entry('m3', 40, { costEur: 7500 }),
    entry('m4', 15),
    entry('m5', undefined),
  ]
  expect(plannedSums(entries)).toEqual({
    days: 55,
    daysKnown: 2,
    hours: 120,
    hoursKnown: 2,
    costEur: 12_500,
    costKnown: 2,
    of: 5,
  })
})

test('a model is counted in days alone when it tells both', () => {
  expect(plannedSums([entry('m1', 6, { hours: 40 })])).toMatchObject({ days: 6, hours: 0, hoursKnown: 0 })
})

test('what nobody tells is known of none', () => {
  expect(plannedSums([entry('m1', undefined)])).toEqual({
    days: 0,
    daysKnown: 0,
    hours: 0,
    hoursKnown: 0,
    costEur: 0,
    costKnown: 0,
    of: 1,
  })
})
