import { describe, expect, test } from 'vitest'
import { type MissingForDecision, missingForDecision } from '../../src/plan/missingForDecision.ts'
import { EMPTY_PLAN, type Plan } from '../../src/plan/Plan.ts'
import { planEntries } from '../../src/plan/planEntries.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { catalogue, written } from '../report/buildPlan.ts'

const model = catalogue.models.find(({ rhythm }) => rhythm === 'one-off')?.id
const DOCUMENT = {
  body: written('Kunnanhallitus'),
  preparedBy: written('Ilmastokoordinaattori'),
  presentedBy: written('Kunnanjohtaja'),
  followUp: written('Vuosittain kunnanhallitukselle.'),
}
const ROW = {
  scale: 'trial',
  start: quarterOf(2027, 1),
  duration: { kind: 'months', months: 12 },
  lead: written('Elinkeinoasiamies'),
  indicator: written('Tapaamiset'),
} as const

const missing = (plan: Plan): readonly MissingForDecision[] =>
  missingForDecision(plan, planEntries(plan, catalogue))

describe('what is missing for a decision', () => {
  test('is nothing when the body, its roles, the follow-up and each model are told', () => {
    if (model === undefined) throw new Error('no model without a rhythm')
    expect(missing({ ...EMPTY_PLAN, ...DOCUMENT, rows: [{ model, ...ROW }] })).toEqual([])
  })

  test('is, of an empty plan, its models and what concerns the whole of it', () => {
    expect(missing(EMPTY_PLAN)).toEqual([
      { kind: 'models' },
      ...['body', 'preparedBy', 'presentedBy', 'followUp'].map(field => ({ kind: 'document', field })),
    ])
  })

  test('names the model and the field that a row leaves open; white space says nothing', () => {
    if (model === undefined) throw new Error('no model without a rhythm')
    const { start: _, ...row } = ROW
    const rows = [{ model, ...row, lead: written(' \n') }]
    expect(missing({ ...EMPTY_PLAN, ...DOCUMENT, rows })).toEqual([
      { kind: 'model', model, field: 'start' },
      { kind: 'model', model, field: 'lead' },
    ])
  })
})
