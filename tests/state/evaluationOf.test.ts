import { expect, test } from 'vitest'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import { evaluationOf, unplannedEvaluationOf } from '../../src/state/evaluationOf.ts'
import { catalogue } from '../report/buildPlan.ts'

const light = 'summer-workers' as ModelId
const work: Work = {
  ...EMPTY_WORK,
  answers: { ...EMPTY_WORK.answers, slots: { light: 1, moderate: 1, heavy: 1 } },
}
const withRows = (...rows: Work['plan']['rows']): Work => ({ ...work, plan: { ...work.plan, rows } })

test('the result is computed again only when what it rests on changes', () => {
  const one = evaluationOf(catalogue, work)
  const elsewhere: Work = { ...work, shortlist: [], language: 'sv' }
  expect(evaluationOf(catalogue, elsewhere)).toBe(one)
  const other = evaluationOf(catalogue, { ...work, answers: { ...work.answers, slots: 'unknown' } })
  expect(other).not.toBe(one)
  expect(other.outcome).toBeUndefined()
})

test('what is in the plan counts, and what is written of it does not', () => {
  const planned = evaluationOf(catalogue, withRows({ model: light }))
  expect(planned.settled.musts).toEqual(new Set([light]))
  expect(evaluationOf(catalogue, withRows({ model: light, scale: 'full' }))).toBe(planned)
  expect(evaluationOf(catalogue, withRows()).settled.musts).toEqual(new Set())
})

test('what a trial is held against knows no plan', () => {
  expect(unplannedEvaluationOf(catalogue, withRows({ model: light })).settled.musts).toEqual(new Set())
})
