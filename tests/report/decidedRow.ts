import type { PlanRow } from '../../src/plan/Plan.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { model } from '../fixtures/ids.ts'
import { written } from './buildPlan.ts'

/** What most rows of a plan say; of a model with marks B, D and E and two stars. */
export const decidedRow = {
  model: model('group-steering'),
  status: 'under-way',
  scale: 'trial',
  start: quarterOf(2027, 1),
  duration: { kind: 'months', months: 10 },
  lead: written('Konsernijohtaja'),
  days: 16,
  costEur: 15000,
  cautions: written('Sovi ensin vastuut'),
  notes: written('Muista valtuusto'),
} satisfies PlanRow
