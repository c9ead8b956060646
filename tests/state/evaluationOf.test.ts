import { expect, test } from 'vitest'
import { EMPTY_WORK } from '../../src/plan/Work.ts'
import { evaluationOf } from '../../src/state/evaluationOf.ts'
import { catalogue } from '../report/buildPlan.ts'

test('the result is computed again only when what it rests on changes', () => {
  const work = {
    ...EMPTY_WORK,
    answers: { ...EMPTY_WORK.answers, slots: { light: 1, moderate: 1, heavy: 1 } },
  }
  const one = evaluationOf(catalogue, work)
  expect(evaluationOf(catalogue, { ...work, shortlist: [], language: 'sv' })).toBe(one)
  const other = evaluationOf(catalogue, { ...work, answers: { ...work.answers, slots: 'unknown' } })
  expect(other).not.toBe(one)
  expect(other.outcome).toBeUndefined()
})
