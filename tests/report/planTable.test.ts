import { describe, expect, test } from 'vitest'
import { localCatalogue } from '../../src/assessment/localCatalogue.ts'
import { localWords } from '../../src/assessment/localWords.ts'
import type { CategoryId, GoalId, ModelId } from '../../src/catalogue/ids.ts'
import { createI18n } from '../../src/i18n/createI18n.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import type { Plan, PlanRow } from '../../src/plan/Plan.ts'
import { planEntries } from '../../src/plan/planEntries.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import { planTable } from '../../src/report/planTable.ts'
import { wordsIn as interfaceWords, LANGUAGES } from '../fixtures/words.ts'
import { catalogue, wordsIn, written } from './buildPlan.ts'
import { decidedRow } from './decidedRow.ts'

type Local = Work['local']

async function speechIn(
  language: (typeof LANGUAGES)[number],
  local: Local = EMPTY_WORK.local,
): Promise<Speech> {
  const { t } = await createI18n(language, interfaceWords(language))
  const words = localWords(wordsIn(language), local.own)
  return { t, language, words, catalogue: localCatalogue(catalogue, local) }
}

const id = (text: string) => text as ModelId
const { model } = decidedRow
const FULL: PlanRow = {
  ...decidedRow,
  owner: written('Kunnanhallitus'),
  partners: written('Vesiyhtiö\nEnergiayhtiö'),
  hours: 120,
  funding: written('Talousarvio'),
  indicator: written('Yhtiöt, joilla on tavoite'),
  unit: written('kpl'),
  baseline: written('2'),
  target: written('6'),
  source: written('Tilinpäätökset'),
  milestones: [
    { quarter: quarterOf(2027, 4), text: written('Kaikki mukana') },
    { quarter: quarterOf(2027, 2), text: written('Puolet mukana') },
  ],
  steps: written('Kutsu koolle\n\n  Sovi tavoitteet  '),
}
const rowsOf = (speech: Speech, ...rows: readonly PlanRow[]) => {
  const { columns, rows: cells } = planTable(
    speech,
    planEntries({ standing: 'draft', rows: [...rows] }, speech.catalogue),
  )
  return cells.map(row => Object.fromEntries(columns.map(({ label }, i) => [label, row[i]])))
}

describe('the plan as a table', () => {
  test('says everything that the plan decides of a model', async () => {
    const speech = await speechIn('fi')
    const [row] = rowsOf(speech, FULL)
    const { name } = speech.words.model(model)
    expect(row).toMatchObject({
      Nro: 1,
      Toimintamalli: name,
      Kategoria: speech.words.category(
        speech.catalogue.models.find(found => found.id === model)?.category as never,
      ),
      Resurssit: 'Kohtalaisesti',
      Merkinnät: ['B', 'D', 'E'].map(goal => `${goal} ${speech.words.goal(goal as GoalId).short}`).join('\n'),
      'Paikallinen arvio': '',
      Tilanne: 'Käynnissä',
      Laajuus: 'Kokeilu',
      Aloitus: 'Tammi–maaliskuu 2027',
      Loppu: 'Loka–joulukuu 2027',
      Kesto: '10 kuukautta',
      Vastuurooli: 'Konsernijohtaja',
      'Poliittinen vastuu': 'Kunnanhallitus',
      Kumppanit: 'Vesiyhtiö\nEnergiayhtiö',
      'Työpäiviä vuodessa': 16,
      Työtunnit: 120,
      'Kustannukset, euroa': 15000,
      Rahoituslähde: 'Talousarvio',
      Mittari: 'Yhtiöt, joilla on tavoite',
      Yksikkö: 'kpl',
      Lähtötaso: '2',
      Tavoitetaso: '6',
      'Tiedon lähde': 'Tilinpäätökset',
      Välitavoitteet: 'Huhti–kesäkuu 2027: Puolet mukana\nLoka–joulukuu 2027: Kaikki mukana',
      'Ensimmäiset askeleet': 'Kutsu koolle\nSovi tavoitteet',
      Huomatkaa: [...speech.words.model(model).cautions, 'Sovi ensin vastuut (kunnan oma huomautus)'].join(
        '\n',
      ),
      Muistiinpanot: 'Muista valtuusto',
      'Mallin tunnus': model,
    })
  })

  test('leaves empty what nobody has decided, and takes the steps from the catalogue', async () => {
    const speech = await speechIn('fi')
    const [row] = rowsOf(speech, { model: id('open-data') })
    const known = [
      'Nro',
      'Toimintamalli',
      'Kategoria',
      'Resurssit',
      'Merkinnät',
      'Ensimmäiset askeleet',
      'Kesto',
      'Mallin tunnus',
    ]
    for (const [label, cell] of Object.entries(row ?? {}))
      if (!known.includes(label) && label !== 'Huomatkaa') expect([label, cell || '']).toEqual([label, ''])
    expect(row?.['Ensimmäiset askeleet']).toBe(speech.words.model(id('open-data')).how.join('\n'))
  })

  test('has the models in the order and with the numbers of the document', async () => {
    const speech = await speechIn('fi')
    const rows = rowsOf(
      speech,
      { model: id('open-data'), start: quarterOf(2028, 1) },
      { model, start: quarterOf(2027, 1) },
    )
    expect(rows.map(row => [row.Nro, row.Toimintamalli])).toEqual([
      [1, speech.words.model(model).name],
      [2, speech.words.model(id('open-data')).name],
    ])
  })

  test('keeps published marks and the municipality’s own apart', async () => {
    const local: Local = {
      applied: true,
      judgements: {
        [model]: {
          resources: { level: 1, marksHold: false, reason: written('x') },
          marks: { ['A' as GoalId]: written('y') },
        },
      },
      own: [
        {
          id: id('own-1'),
          name: written('Energiailta'),
          category: 'communication' as CategoryId,
          resources: 1,
          marks: ['A' as GoalId],
          why: written('z'),
          how: written('Varaa sali'),
        },
      ],
    }
    const speech = await speechIn('fi', local)
    const [judged, own] = rowsOf(speech, { model }, { model: id('own-1') })
    const goal = (letter: string) => `${letter} ${speech.words.goal(letter as GoalId).short}`
    expect(judged).toMatchObject({
      Resurssit: 'Vähän (julkaistu: kohtalaisesti)',
      Merkinnät: ['B', 'D', 'E'].map(goal).join('\n'),
      'Paikallinen arvio': [
        `${goal('A')}: arvioitu suureksi`,
        ...['B', 'D', 'E'].map(letter => `${goal(letter)}: Julkaistu arvio ei päde tässä mittakaavassa`),
      ].join('\n'),
    })
    expect(own).toMatchObject({
      Toimintamalli: 'Energiailta',
      Merkinnät: '',
      'Paikallinen arvio': `Kunnan oma malli\n${goal('A')}: arvioitu suureksi`,
    })
  })

  test.each(LANGUAGES)('has a header of its own for every column, in %s', async language => {
    const speech = await speechIn(language)
    const { columns, rows } = planTable(
      speech,
      planEntries({ standing: 'draft', rows: [FULL] }, speech.catalogue),
    )
    expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length)
    expect(rows[0]).toHaveLength(columns.length)
  })

  test('fills days in by the yardstick, and has hours only where an older plan tells them', async () => {
    const speech = await speechIn('fi')
    const yardstick = { moderate: { days: 50 } }
    const plan: Plan = { standing: 'draft', rows: [{ model }] }
    const { columns, rows } = planTable(speech, planEntries(plan, speech.catalogue, yardstick))
    const labels = columns.map(({ label }) => label)
    expect(rows[0]?.[labels.indexOf('Työpäiviä vuodessa')]).toBe(50)
    expect(labels).not.toContain('Työtunnit')
  })
})
