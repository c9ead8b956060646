import { describe, expect, test } from 'vitest'
import { fieldAbove } from '../../src/plan/fieldAbove.ts'
import { missingFields } from '../../src/plan/missingFields.ts'
import type { PlanRow } from '../../src/plan/Plan.ts'
import { planEntries } from '../../src/plan/planEntries.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { buildCatalogue, buildModel } from '../fixtures/buildModel.ts'
import { model } from '../fixtures/ids.ts'

const written = (text: string, lang = 'fi') => ({ text, lang })
const row = (id: string, over: Partial<PlanRow> = {}): PlanRow => ({ model: model(id), ...over })

describe('what stands above', () => {
  test('is the nearest text, with its language', () => {
    const above = [
      row('m1', { lead: written('Kaukana') }),
      row('m2', { lead: written('Nära', 'sv') }),
      row('m3', { partners: written('Muu') }),
    ]
    expect(fieldAbove(above, 'lead')).toEqual(written('Nära', 'sv'))
  })

  test('passes over fields that are empty or hold only spaces', () => {
    const above = [row('m1', { funding: written('Käyttötalous') }), row('m2', { funding: written(' \n') })]
    expect(fieldAbove(above, 'funding')).toEqual(written('Käyttötalous'))
  })

  test('is nothing above the first model, or where nobody has written', () => {
    expect(fieldAbove([], 'lead')).toBeUndefined()
    expect(fieldAbove([row('m1')], 'lead')).toBeUndefined()
  })
})

describe('what a row still lacks', () => {
  const catalogue = buildCatalogue([
    buildModel(1, 1, '', { rhythm: 'continuous' }),
    buildModel(2, 1, '', { rhythm: 'one-off' }),
  ])
  const missing = (over: PlanRow) =>
    planEntries({ standing: 'draft', rows: [over] }, catalogue).flatMap(missingFields)

  test('is everything at first, but for a duration that the catalogue gives', () => {
    expect(missing(row('m2'))).toEqual(['scale', 'start', 'duration', 'lead', 'indicator'])
    expect(missing(row('m1'))).toEqual(['scale', 'start', 'lead', 'indicator'])
  })

  test('is nothing once all of it is decided; spaces decide nothing', () => {
    const decided = row('m2', {
      scale: 'full',
      start: quarterOf(2027, 1),
      duration: { kind: 'months', months: 6 },
      lead: written('Rooli'),
      indicator: written('Mittari'),
    })
    expect(missing(decided)).toEqual([])
    expect(missing({ ...decided, lead: written('  ') })).toEqual(['lead'])
  })
})
