import { expect, test } from 'vitest'
import { plannedSums } from '../../src/plan/plannedSums.ts'
import { model } from '../fixtures/ids.ts'

test('hours and euros are added up from the rows that tell them, a zero too', () => {
  const rows = [
    { model: model('m1'), hours: 120, costEur: 5000 },
    { model: model('m2'), hours: 0 },
    { model: model('m3'), costEur: 7500 },
    { model: model('m4') },
  ]
  expect(plannedSums(rows)).toEqual({ hours: 120, hoursKnown: 2, costEur: 12_500, costKnown: 2, of: 4 })
})

test('what nobody tells is known of none', () => {
  expect(plannedSums([{ model: model('m1') }])).toEqual({
    hours: 0,
    hoursKnown: 0,
    costEur: 0,
    costKnown: 0,
    of: 1,
  })
})
