import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ModelId } from '../../src/catalogue/ids.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import type { Plan, PlanRow } from '../../src/plan/Plan.ts'
import { planEntries } from '../../src/plan/planEntries.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { readCsv } from '../../src/plan/readCsv.ts'
import { readXlsx } from '../../src/plan/readXlsx.ts'
import { applyTableChanges } from '../../src/plan/TableChange.ts'
import { writeCsv } from '../../src/plan/writeCsv.ts'
import { writeXlsx } from '../../src/plan/writeXlsx.ts'
import { planTable } from '../../src/report/planTable.ts'
import { readPlanTable } from '../../src/report/readPlanTable.ts'
import { anyPlan } from '../fixtures/anyPlan.ts'
import { catalogue, written } from './buildPlan.ts'
import { decidedRow } from './decidedRow.ts'
import { speeches } from './speeches.ts'

const id = (text: string) => text as ModelId
const { model } = decidedRow
const other = id('open-data')
const FULL: PlanRow = {
  ...decidedRow,
  milestones: [
    { number: 4, quarter: quarterOf(2027, 4), text: written('Kaikki mukana') },
    { quarter: quarterOf(2027, 2), text: written('Puolet mukana', 'sv') },
  ],
}
const PLAN: Plan = { standing: 'draft', rows: [FULL, { model: other }] }
const [fi, sv] = speeches as readonly [Speech, Speech]

const entriesOf = (plan: Plan) => planEntries(plan, catalogue, { light: { days: 12 } })
const exported = (speech: Speech, plan = PLAN) => {
  const table = planTable(speech, entriesOf(plan))
  return [table.columns.map(({ label }) => label), ...table.rows.map(row => row.map(cell => `${cell ?? ''}`))]
}
const read = (rows: readonly (readonly string[])[], plan = PLAN) =>
  readPlanTable(rows, speeches, entriesOf(plan))

/** The exported table with cells of a model changed, by their headers. */
function edited(changes: Readonly<Record<string, string>>, speech = fi, of = model) {
  const [header = [], ...rows] = exported(speech)
  const name = speech.words.model(of).name
  return [
    header,
    ...rows.map(row => (row.includes(name) ? row.map((cell, i) => changes[header[i] ?? ''] ?? cell) : row)),
  ]
}

describe('a table of the plan that is opened again', () => {
  test('changes nothing while nobody has edited it, as CSV in any language', () => {
    fc.assert(
      fc.property(
        anyPlan(catalogue.models.map(one => one.id)),
        fc.constantFrom(...speeches),
        (plan, speech) => {
          const csv = writeCsv(planTable(speech, entriesOf(plan)))
          expect(read(readCsv(csv), plan)).toEqual({ language: speech.language, changes: [], faults: [] })
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('changes nothing while nobody has edited it, as XLSX in any language', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPlan(catalogue.models.map(one => one.id)),
        fc.constantFrom(...speeches),
        async (plan, speech) => {
          const bytes = await writeXlsx(planTable(speech, entriesOf(plan)))
          const rows = await readXlsx(bytes)
          expect(rows && read(rows, plan)).toEqual({ language: speech.language, changes: [], faults: [] })
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('an edited table', () => {
  const changesOf = (changes: Readonly<Record<string, string>>, speech = fi, of = model) =>
    read(edited(changes, speech, of))?.changes.map(({ field, patch }) => [field, patch[field]])
  const problemsOf = (changes: Readonly<Record<string, string>>, speech = fi) =>
    read(edited(changes, speech))?.faults

  test('gives exactly the edited fields, with what stood there and what stands there now', () => {
    expect(read(edited({ Vastuurooli: 'Elinkeinojohtaja', Tilanne: 'Valmis' }))).toEqual({
      language: 'fi',
      faults: [],
      changes: [
        { model, field: 'status', before: 'Käynnissä', after: 'Valmis', patch: { status: 'done' } },
        {
          model,
          field: 'lead',
          before: 'Konsernijohtaja',
          after: 'Elinkeinojohtaja',
          patch: { lead: written('Elinkeinojohtaja') },
        },
      ],
    })
  })

  test.each([
    ['Aloitus', 'huhti-kesäkuu 2028', 'start', quarterOf(2028, 2)],
    ['Aloitus', '2028-Q3', 'start', quarterOf(2028, 3)],
    ['Kesto', 'Jatkuva', 'duration', { kind: 'continuous' }],
    ['Kesto', '1 kuukausi', 'duration', { kind: 'months', months: 1 }],
    ['Kesto', '18', 'duration', { kind: 'months', months: 18 }],
    ['Laajuus', 'KOKONAAN', 'scale', 'full'],
    ['Työpäiviä vuodessa', '1 200', 'days', 1200],
    ['Kustannukset, euroa', '0', 'costEur', 0],
    ['Mittari', ' =Yhtiöt ', 'indicator', written('=Yhtiöt')],
    ['Muistiinpanot', '', 'notes', undefined],
    ['Vastuurooli', '  ', 'lead', undefined],
  ] as const)('in %s reads ”%s”', (label, cell, field, value) => {
    expect(changesOf({ [label]: cell })).toEqual([[field, value]])
  })

  test('keeps the words of its own language, and the number of a milestone that was changed', () => {
    expect(changesOf({ Anteckningar: 'Kom ihåg fullmäktige' }, sv)).toEqual([
      ['notes', written('Kom ihåg fullmäktige', 'sv')],
    ])
    expect(
      changesOf({
        Välitavoitteet:
          'Huhti–kesäkuu 2027: Puolet mukana\nTammi–maaliskuu 2028: Kaikki: myös uudet\nja vanhat',
      }),
    ).toEqual([
      [
        'milestones',
        [
          { number: 1, quarter: quarterOf(2027, 2), text: written('Puolet mukana', 'sv') },
          { number: 4, quarter: quarterOf(2028, 1), text: written('Kaikki: myös uudet\nja vanhat') },
        ],
      ],
    ])
  })

  test('takes the municipality’s own cautions from among the published ones', () => {
    const of = id('climate-commitment')
    const published = fi.words.model(of).cautions
    const plan: Plan = { standing: 'draft', rows: [{ model: of }] }
    const [header = [], row = []] = exported(fi, plan)
    const withCautions = (cell: string) =>
      read([header, row.map((one, i) => (header[i] === 'Huomatkaa' ? cell : one))], plan)
    expect(withCautions([...published, 'Sovi työnjaosta'].join('\n'))?.changes[0]?.patch).toEqual({
      cautions: written('Sovi työnjaosta'),
    })
    expect(withCautions('Sovi työnjaosta')?.faults.map(({ problem }) => problem)).toEqual([{ kind: 'fixed' }])
  })

  test('empties of days only what the row says itself, not what the yardstick tells', () => {
    expect(changesOf({ 'Työpäiviä vuodessa': '' })).toEqual([['days', undefined]])
    expect(changesOf({ 'Työpäiviä vuodessa': '', 'Ensimmäiset askeleet': '' }, fi, other)).toEqual([])
  })

  test('knows its models by id, or by name where the ids have gone, and its header under a title', () => {
    const without = edited({ Vastuurooli: 'Uusi' }).map(row => row.slice(0, -1))
    expect(read([['Meidän taulukkomme'], [], ...without])?.changes).toHaveLength(1)
    expect(read(edited({ 'Mallin tunnus': '', Vastuurooli: 'Uusi' }))?.changes).toHaveLength(1)
  })

  test.each([
    [
      'Tilanne',
      'Kesken',
      'G2',
      { kind: 'not-one-of', choices: ['Ehdotettu', 'Päätös tehty', 'Käynnissä', 'Valmis'] },
    ],
    ['Aloitus', 'keväällä', 'I2', { kind: 'not-like', example: 'Tammi–maaliskuu 2027' }],
    ['Kesto', '0 kuukautta', 'K2', { kind: 'not-like', example: '12 kuukautta' }],
    ['Työpäiviä vuodessa', '-1', 'O2', { kind: 'not-an-amount', most: 100_000 }],
    ['Työpäiviä vuodessa', '1,5', 'O2', { kind: 'not-an-amount', most: 100_000 }],
    ['Välitavoitteet', 'Kaikki mukana', 'W2', { kind: 'not-like', example: 'Tammi–maaliskuu 2027: …' }],
    ['Kategoria', 'Muu', 'C2', { kind: 'fixed' }],
    ['Loppu', 'Huhti–kesäkuu 2030', 'J2', { kind: 'fixed' }],
    ['Mallin tunnus', 'nobody', 'AA2', { kind: 'unknown-model' }],
    ['Mallin tunnus', 'events', 'AA2', { kind: 'not-in-plan' }],
    ['Mallin tunnus', other, 'AA2', { kind: 'unclear-model' }],
    ['Toimintamalli', 'Konserniohjaus?', 'AA2', { kind: 'unclear-model' }],
  ] as const)('in %s tells of ”%s” in %s, and takes nothing from there', (column, value, at, problem) => {
    const [fault] = problemsOf({ [column]: value }) ?? []
    expect(fault).toMatchObject({ at, problem })
    if (problem.kind !== 'unclear-model') expect(fault).toMatchObject({ column, value })
    expect(read(edited({ [column]: value }))?.changes).toEqual([])
  })

  test('tells of a model that stands twice, and takes what its first row says', () => {
    const rows = edited({ Vastuurooli: 'Uusi' })
    expect(read([...rows, ...edited({ Vastuurooli: 'Toinen' }).slice(1, 2)])).toMatchObject({
      changes: [{ model, field: 'lead', after: 'Uusi' }],
      faults: [{ at: 'B4', problem: { kind: 'repeated-model' } }],
    })
  })

  test('tells of columns that it does not know and of rows without a model, and passes empty rows over', () => {
    const [header = [], ...rows] = exported(fi)
    const more = [[...header, 'Oma sarake', ''], ...rows, [], ['', ' '], ['Yhteensä']]
    expect(read(more)).toEqual({
      language: 'fi',
      changes: [],
      faults: [
        { at: 'AB1', column: 'Oma sarake', value: 'Oma sarake', problem: { kind: 'unknown-column' } },
        { at: 'B6', column: 'Toimintamalli', value: '', problem: { kind: 'no-model' } },
      ],
    })
  })

  test('is none of the plan’s without a column of its models', () => {
    for (const rows of [
      [],
      [['']],
      [
        ['Nimi', 'Määrä'],
        ['a', '1'],
      ],
    ])
      expect(read(rows)).toBeUndefined()
  })

  test('changes of the plan what it says, and nothing else', () => {
    const changes = read(edited({ Vastuurooli: 'Uusi', Muistiinpanot: '' }))?.changes ?? []
    const { notes: _, ...kept } = FULL
    expect(applyTableChanges(PLAN, changes)).toEqual({
      ...PLAN,
      rows: [{ ...kept, lead: written('Uusi') }, { model: other }],
    })
    expect(applyTableChanges(PLAN, [])).toEqual(PLAN)
  })
})
