import { describe, expect, test } from 'vitest'
import { EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import { localCatalogue } from '../../src/assessment/localCatalogue.ts'
import { evaluateModels } from '../../src/scoring/evaluateModels.ts'
import { robustnessOf } from '../../src/state/robustnessOf.ts'
import { slots } from '../fixtures/ids.ts'
import { manyOwn } from '../fixtures/manyOwn.ts'
import { catalogue } from '../report/buildPlan.ts'

const kindOf = (room: ReturnType<typeof slots>, from = catalogue) =>
  robustnessOf(evaluateModels(from, { ...EMPTY_ANSWERS, slots: room }, {}, [])).kind

describe('how sure the result is', () => {
  test('is worked out for the published catalogue whatever the slots, even when no goal is put before another', () => {
    const most = catalogue.models.length
    for (let heavy = 0; heavy <= 20; heavy += 2)
      for (let moderate = 0; moderate <= 12; moderate += 2)
        expect(kindOf(slots(2, moderate, heavy)), `slots 2, ${moderate}, ${heavy}`).toBe('robust')
    expect(kindOf(slots(most, most, most))).toBe('robust')
  })

  test('is not worked out when the page would have to wait for it', () => {
    const many = localCatalogue(catalogue, manyOwn(20))
    expect(kindOf(slots(10, 10, 10), many)).toBe('too-large')
    expect(kindOf(slots(0, 1, 0), many)).toBe('robust')
  })

  test('is nothing to work out while the slots are unknown', () => {
    expect(robustnessOf(evaluateModels(catalogue, EMPTY_ANSWERS, {}, [])).kind).toBe('none')
  })
})
