import { describe, expect, test } from 'vitest'
import { moveRow } from '../../src/plan/moveRow.ts'
import type { Plan } from '../../src/plan/Plan.ts'
import { planEntries } from '../../src/plan/planEntries.ts'
import type { Quarter } from '../../src/plan/Quarter.ts'
import { buildCatalogue, buildModel } from '../fixtures/buildModel.ts'
import { model } from '../fixtures/ids.ts'

const CATALOGUE = buildCatalogue([1, 2, 3, 4, 5].map(n => buildModel(n, 1, '')))

/** `m1 2027-Q1, m2`: rows in the order in which the user chose them. */
function buildPlan(rows: string, over: Partial<Plan> = {}): Plan {
  return {
    standing: 'draft',
    ...over,
    rows: rows.split(', ').map(row => {
      const [id = '', start] = row.split(' ')
      return { model: model(id), ...(start === undefined ? {} : { start: start as Quarter }) }
    }),
  }
}

const shown = (plan: Plan) => planEntries(plan, CATALOGUE).map(entry => entry.model.id)
const moved = (plan: Plan, id: string, by: -1 | 1) => moveRow(plan, CATALOGUE, model(id), by)

describe('a moved model', () => {
  test('changes places with its neighbour on the page, whatever the order of the rows', () => {
    // By start: m3, m1, m2; all in the first year but for m3.
    const plan = buildPlan('m2 2027-Q4, m1 2027-Q3, m3 2027-Q1')
    expect(shown(moved(plan, 'm2', -1))).toEqual(['m3', 'm2', 'm1'])
    expect(shown(moved(plan, 'm1', 1))).toEqual(['m3', 'm2', 'm1'])
  })

  test('stands before an earlier start from then on, as the plan is ordered by hand', () => {
    const next = moved(buildPlan('m1 2027-Q1, m2 2027-Q2, m3 2027-Q3'), 'm3', -1)
    expect(next.order).toBe('by-hand')
    expect(shown(next)).toEqual(['m1', 'm3', 'm2'])
    expect(shown({ ...next, order: undefined } as unknown as Plan)).toEqual(['m1', 'm2', 'm3'])
  })

  test('comes back when it is moved back', () => {
    const plan = buildPlan('m1, m2, m3, m4')
    const there = moved(plan, 'm2', 1)
    expect(shown(there)).toEqual(['m1', 'm3', 'm2', 'm4'])
    expect(shown(moved(there, 'm2', -1))).toEqual(shown(plan))
  })

  test('takes everything that its row says along', () => {
    const plan = buildPlan('m1, m2')
    const row = { model: model('m2'), hours: 12, lead: { text: 'Rooli', lang: 'fi' } }
    const next = moved({ ...plan, rows: [{ model: model('m1') }, row] }, 'm2', -1)
    expect(next.rows).toEqual([row, { model: model('m1') }])
  })
})

describe('nothing happens', () => {
  const plan = buildPlan('m1 2027-Q1, m2 2027-Q2, m3 2027-Q3, m4')

  test.each([
    ['first of all', 'm1', -1],
    ['last of all', 'm4', 1],
    ['first of its phase', 'm2', -1],
    ['last of its phase', 'm3', 1],
    ['not in the plan', 'm5', 1],
  ] as const)('to a model that is %s', (_, id, by) => {
    expect(moved(plan, id, by)).toBe(plan)
  })
})

test('a row whose model the catalogue does not know is kept', () => {
  const plan = buildPlan('gone, m1, m2')
  const next = moved(plan, 'm2', -1)
  expect(shown(next)).toEqual(['m2', 'm1'])
  expect(next.rows.map(row => row.model)).toContain('gone')
  expect(next.rows).toHaveLength(3)
})

test('the rest of the plan stays as it was', () => {
  const plan = buildPlan('m1, m2', { standing: 'for-decision', title: { text: 'Otsikko', lang: 'fi' } })
  const { rows: _, order: __, ...rest } = moved(plan, 'm1', 1)
  expect(rest).toEqual({ standing: 'for-decision', title: { text: 'Otsikko', lang: 'fi' } })
})
