import { expect, test } from 'vitest'
import { EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import { evaluateModels } from '../../src/scoring/evaluateModels.ts'
import { nearestProposal } from '../../src/scoring/nearestProposal.ts'
import { buildCatalogue, buildModel } from '../fixtures/buildModel.ts'
import { goal, model, slots } from '../fixtures/ids.ts'

const CATALOGUE = buildCatalogue([
  buildModel(1, 1, ''),
  buildModel(2, 3, 'A'),
  buildModel(3, 2, 'A'),
  buildModel(4, 2, ''),
])
const ANSWERS = { ...EMPTY_ANSWERS, importance: { [goal('A')]: 'very' as const }, slots: slots(0, 1, 0) }

const nearest = (most: number, answers = ANSWERS) =>
  nearestProposal(evaluateModels(CATALOGUE, answers, {}, []), most).map(({ id }) => id)

test('what is proposed comes first, then what hits a goal, then the rest, as many as are asked for', () => {
  expect(nearest(4)).toEqual([model('m3'), model('m2'), model('m1'), model('m4')])
  expect(nearest(2)).toEqual([model('m3'), model('m2')])
})

test('what is out by the own word comes last', () => {
  const answers = { ...ANSWERS, status: { [model('m3')]: 'in-use' as const } }
  expect(nearest(4, answers).at(-1)).toBe(model('m3'))
})

test('a start is in the proposal: it comes before what only hits a goal', () => {
  const catalogue = buildCatalogue([buildModel(1, 3, 'A'), buildModel(2, 1, '', { aims: [goal('A')] })])
  const { models } = evaluateModels(catalogue, { ...ANSWERS, slots: slots(1, 0, 0) }, {}, [])
  expect(nearestProposal({ models }, 2).map(({ id }) => id)).toEqual([model('m2'), model('m1')])
})
