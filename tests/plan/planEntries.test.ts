import { describe, expect, test } from 'vitest'
import { catalogueWords } from '../../src/catalogue/CatalogueWords.ts'
import type { PlanRow } from '../../src/plan/Plan.ts'
import { phaseOf } from '../../src/plan/phase.ts'
import { planEntries, stepsOf } from '../../src/plan/planEntries.ts'
import { planTotal } from '../../src/plan/planTotal.ts'
import { type Quarter, quarterOf } from '../../src/plan/Quarter.ts'
import { buildCatalogue, buildModel } from '../fixtures/buildModel.ts'
import { model, slots } from '../fixtures/ids.ts'
import { ownCatalogue, ownTexts } from '../fixtures/ownData.ts'

const Q = (text: string): Quarter => quarterOf(Number(text.slice(0, 4)), Number(text.slice(6)))

const CATALOGUE = buildCatalogue([
  buildModel(1, 1, '', { rhythm: 'continuous' }),
  buildModel(2, 2, '', { rhythm: 'one-off' }),
  buildModel(3, 3, '', { rhythm: 'either' }),
  buildModel(4, 2, ''),
  buildModel(5, 2, ''),
])

function row(id: string, start?: string, over: Partial<PlanRow> = {}): PlanRow {
  return { model: model(id), ...(start === undefined ? {} : { start: Q(start) }), ...over }
}

const entries = (...rows: PlanRow[]) => planEntries({ standing: 'draft', rows }, CATALOGUE)

describe('the phase of a model', () => {
  test.each([
    ['2027-Q1', '2027-Q1', 'first-months'],
    ['2027-Q2', '2027-Q1', 'first-year'],
    ['2027-Q4', '2027-Q1', 'first-year'],
    ['2028-Q1', '2027-Q1', 'later'],
    ['2027-Q4', '2027-Q4', 'first-months'],
    ['2028-Q3', '2027-Q4', 'first-year'],
    ['2028-Q4', '2027-Q4', 'later'],
    ['2040-Q1', '2027-Q4', 'later'],
  ])('that starts in %s, in a plan from %s, is %s', (start, from, phase) => {
    expect(phaseOf(Q(start), Q(from))).toBe(phase)
  })

  test('is open without a start, of its own or of the plan', () => {
    expect(phaseOf(undefined, Q('2027-Q1'))).toBe('unscheduled')
    expect(phaseOf(Q('2027-Q1'), undefined)).toBe('unscheduled')
  })
})

describe('the rows of a plan', () => {
  test('stand by phase, counted from the earliest start; the open ones last', () => {
    const found = entries(row('m1', '2029-Q1'), row('m2'), row('m3', '2027-Q3'), row('m4', '2028-Q1'))
    expect(found.map(({ model: { id }, phase }) => [id, phase])).toEqual([
      ['m3', 'first-months'],
      ['m4', 'first-year'],
      ['m1', 'later'],
      ['m2', 'unscheduled'],
    ])
  })

  test('stand by start inside a phase, then as the user has them', () => {
    const found = entries(
      row('m5', '2028-Q4'),
      row('m4', '2028-Q2'),
      row('m3', '2028-Q2'),
      row('m1', '2027-Q1'),
      row('m2', '2028-Q1'),
    )
    expect(found.map(({ model: { id } }) => id)).toEqual(['m1', 'm2', 'm4', 'm3', 'm5'])
  })

  test('keep the order of the user while none has a start', () => {
    expect(entries(row('m3'), row('m1'), row('m2')).map(({ phase, model: { id } }) => [id, phase])).toEqual([
      ['m3', 'unscheduled'],
      ['m1', 'unscheduled'],
      ['m2', 'unscheduled'],
    ])
  })

  test('come with their models, and are none for an empty plan', () => {
    const [entry] = entries(row('m2'))
    expect(entry?.model).toBe(CATALOGUE.models[1])
    expect(entry?.row).toEqual(row('m2'))
    expect(entries()).toEqual([])
  })

  test('are left as they were', () => {
    const rows = Object.freeze([row('m2', '2029-Q1'), row('m1', '2027-Q1')])
    planEntries({ standing: 'draft', rows: rows as PlanRow[] }, CATALOGUE)
    expect(rows.map(one => one.model)).toEqual(['m2', 'm1'])
  })

  test.each([
    ['m1', undefined, { kind: 'continuous' }],
    ['m2', undefined, undefined],
    ['m3', undefined, undefined],
    ['m1', { kind: 'months', months: 6 }, { kind: 'months', months: 6 }],
    ['m2', { kind: 'continuous' }, { kind: 'continuous' }],
  ] as const)('%s with its own duration %j lasts %j', (id, own, wanted) => {
    const [entry] = entries(row(id, undefined, own === undefined ? {} : { duration: own }))
    expect(entry?.duration).toEqual(wanted)
  })
})

describe('the first steps of a row', () => {
  const words = catalogueWords(ownCatalogue(), 'sv', ownTexts('sv'), ownTexts('fi'))
  const how = words.model(model('open-data')).how

  test("follow the catalogue, a step a line, in the body's language", () => {
    expect(how.length).toBeGreaterThan(1)
    expect(stepsOf({ model: model('open-data') }, words)).toEqual({ text: how.join('\n'), lang: 'sv' })
  })

  test("are the user's own once written, emptied ones too, in the language they were written in", () => {
    for (const text of ['Aloitetaan kahvilla', ''])
      expect(stepsOf({ model: model('open-data'), steps: { text, lang: 'fi' } }, words)).toEqual({
        text,
        lang: 'fi',
      })
  })
})

describe('the total of a plan against the slots', () => {
  const [light, moderate, heavy] = [buildModel(1, 1, ''), buildModel(2, 2, ''), buildModel(3, 3, '')]
  const second = buildModel(4, 3, '')

  test.each([
    ['nothing', [], slots(0, 0, 0), slots(0, 0, 0), [], undefined],
    ['one of each in its own', [light, moderate, heavy], slots(1, 1, 1), slots(1, 1, 1), [], undefined],
    ['lighter ones in heavier slots', [light, moderate], slots(0, 0, 2), slots(1, 1, 0), [], undefined],
    ['two heavy ones in one heavy slot', [heavy, second], slots(9, 9, 1), slots(0, 0, 2), ['m4'], 'heavy'],
    ['a moderate one in light slots', [moderate], slots(9, 0, 0), slots(0, 1, 0), ['m2'], 'moderate'],
    [
      'everything in nothing',
      [light, moderate, heavy],
      slots(0, 0, 0),
      slots(1, 1, 1),
      ['m3', 'm2', 'm1'],
      'heavy',
    ],
  ] as const)('%s', (_, models, room, counts, unseated, missing) => {
    const total = planTotal(models, room)
    expect(total).toMatchObject({ counts, slots: room, missing })
    expect(total.unseated.map(({ id }) => id)).toEqual(unseated)
  })

  test('is only counted while the slots are unknown', () => {
    expect(planTotal([heavy, second, light], undefined)).toEqual({
      counts: slots(1, 0, 2),
      slots: undefined,
      unseated: [],
      missing: undefined,
    })
  })
})

describe('the working days of a model', () => {
  const YARDSTICK = { light: { days: 15 }, moderate: { days: 50, euros: 1000 } }
  const daysOf = (...rows: PlanRow[]) =>
    planEntries({ standing: 'draft', rows }, CATALOGUE, YARDSTICK).map(({ days }) => days)

  test("follow the yardstick until the row says its own, and are open where it doesn't tell", () => {
    expect(daysOf(row('m1'), row('m2'), row('m4', undefined, { days: 0 }), row('m3'))).toEqual([
      15,
      50,
      0,
      undefined,
    ])
  })

  test('are not made up beside hours that were written', () => {
    expect(daysOf(row('m2', undefined, { hours: 40 }))).toEqual([undefined])
  })

  test('are open without a yardstick', () => {
    expect(entries(row('m1')).map(({ days }) => days)).toEqual([undefined])
  })
})
