import { expect, test } from 'vitest'
import { EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import { keepOrder } from '../../src/plan/keepOrder.ts'
import type { PlanRow } from '../../src/plan/Plan.ts'
import { planEntries } from '../../src/plan/planEntries.ts'
import { planTotal } from '../../src/plan/planTotal.ts'
import { evaluateModels } from '../../src/scoring/evaluateModels.ts'
import { buildCatalogue, buildModel } from '../fixtures/buildModel.ts'
import { goal, slots } from '../fixtures/ids.ts'

// A is very and B somewhat important: m1 ranks first, then m2, then m3, which has no mark.
const [best, second, unmarked] = [buildModel(1, 3, 'A'), buildModel(2, 3, 'B'), buildModel(3, 3, '')]
const catalogue = buildCatalogue([best, second, unmarked])
const answers = {
  ...EMPTY_ANSWERS,
  importance: { [goal('A')]: 'very', [goal('B')]: 'somewhat' } as const,
}

/** Numbers of the models that keep the one heavy slot first, second and third. */
function order(rows: readonly Partial<PlanRow>[], status: typeof EMPTY_ANSWERS.status = {}) {
  const evaluation = evaluateModels(catalogue, { ...answers, status }, {}, [])
  const plan = {
    standing: 'draft',
    rows: [unmarked, second, best].map((model, i) => ({ model: model.id, ...rows[i] })),
  } as const
  return keepOrder(planEntries(plan, catalogue), evaluation)
}

test('the best ranked keep their slots', () => {
  expect(order([])).toEqual([best, second, unmarked])
})

test.each(['decided', 'under-way', 'done'] as const)('what is %s keeps its slot before the rest', status => {
  const kept = order([{ status }])
  expect(kept).toEqual([unmarked, best, second])
  expect(planTotal(kept, slots(0, 0, 1)).unseated).toEqual([best, second])
})

test('what is only proposed does not', () => {
  expect(order([{ status: 'proposed' }])).toEqual([best, second, unmarked])
})

test('what was answered to be decided already keeps its slot too', () => {
  expect(order([], { [second.id]: 'planned' })).toEqual([second, best, unmarked])
})

test('a lighter model that is under way is never the one to leave out for a heavier one', () => {
  const moderate = buildModel(4, 2, '')
  expect(planTotal([moderate, best], slots(0, 0, 1)).unseated).toEqual([best])
})
