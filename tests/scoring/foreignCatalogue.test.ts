import { expect, test } from 'vitest'
import { EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import { parseCatalogue } from '../../src/catalogue/parseCatalogue.ts'
import { evaluateModels } from '../../src/scoring/evaluateModels.ts'
import { foreignFacts } from '../fixtures/foreignCatalogue.ts'
import { goal, slots } from '../fixtures/ids.ts'
import { passed } from '../fixtures/ownData.ts'

test('another catalogue, with seven goals of its own, is ranked without a change of code', () => {
  const catalogue = passed(parseCatalogue(foreignFacts()))
  const answers = {
    ...EMPTY_ANSWERS,
    importance: {
      [goal('water')]: 'very' as const,
      [goal('heat')]: 'fairly' as const,
      [goal('soil')]: 'fairly' as const,
      [goal('X')]: 'not' as const,
    },
    slots: slots(1, 2, 1),
  }
  const { models, outcome } = evaluateModels(catalogue, answers, {}, [])
  // Weights: water 22, heat and soil 7 each (11, 3.5, 3.5 of 18).
  expect(models.map(({ model, rank }) => [model.id, rank])).toEqual([
    ['alfa', 1],
    ['foxtrot', 1],
    ['india', 3],
    ['hotel', 3],
    ['delta', 5],
    ['bravo', 6],
    ['charlie', 6],
    ['echo', null],
    ['golf', null],
  ])
  // One of alfa and foxtrot in the heavy slot, both of the next class in the moderate ones, delta in the light one.
  expect(outcome).toMatchObject({ value: 29 + 22 + 22 + 7, optimal: 2n, free: slots(0, 0, 0) })
})
