import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import { type Answers, EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import { evaluateModels } from '../../src/scoring/evaluateModels.ts'
import { anyModels, anySlots } from '../fixtures/arbitraries.ts'
import { buildCatalogue } from '../fixtures/buildModel.ts'
import { goal } from '../fixtures/ids.ts'

const amount = fc.nat({ max: 1000 })
const estimate = fc.record({ days: amount, euros: amount }, { requiredKeys: [] })

test('no number of the yardstick, and no days or euros there are, change anything in the result', () => {
  fc.assert(
    fc.property(
      anyModels(8),
      anySlots,
      fc.record({
        workingDays: amount,
        euros: amount,
        yardstick: fc.record({ light: estimate, moderate: estimate, heavy: estimate }, { requiredKeys: [] }),
      }),
      (models, slots, own) => {
        const catalogue = buildCatalogue(models)
        const answers: Answers = { ...EMPTY_ANSWERS, importance: { [goal('A')]: 'very' }, slots }
        expect(evaluateModels(catalogue, { ...answers, ...own }, {}, [])).toEqual(
          evaluateModels(catalogue, answers, {}, []),
        )
      },
    ),
    { numRuns: 50 },
  )
})

test('no file of the scoring names the yardstick', () => {
  const folder = join(projectFolder, 'src/scoring')
  const naming = readdirSync(folder).filter(file =>
    /yardstick|workingDays|sumEstimates|estimateOf/i.test(readFileSync(join(folder, file), 'utf8')),
  )
  expect(naming).toEqual([])
})
