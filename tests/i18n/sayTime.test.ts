import { describe, expect, test } from 'vitest'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { createI18n } from '../../src/i18n/createI18n.ts'
import { sayBars, sayCoverageChange, sayHalves, sayRemedy, saySums } from '../../src/i18n/sayTime.ts'
import { planEntries } from '../../src/plan/planEntries.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { timeline } from '../../src/plan/timeline.ts'
import { goal } from '../fixtures/ids.ts'
import { wordsIn as interfaceWords, LANGUAGES } from '../fixtures/words.ts'
import { catalogue, wordsIn } from '../report/buildPlan.ts'

const id = (text: string) => text as ModelId
const find = (text: string) => {
  const found = catalogue.models.find(model => model.id === text)
  if (found === undefined) throw new Error(`no model ${text}`)
  return found
}
const [heavy, steering, funding] = ['energy-solutions', 'group-steering', 'idea-funding'].map(find)
if (!heavy || !steering || !funding) throw new Error('three models were expected')

const time = timeline(
  planEntries(
    {
      standing: 'draft',
      rows: [
        { model: steering.id, start: quarterOf(2027, 1) },
        { model: funding.id, start: quarterOf(2027, 3), duration: { kind: 'months', months: 6 } },
        { model: id('open-data') },
      ],
    },
    catalogue,
  ),
  undefined,
)
const sums = { days: 80, daysKnown: 2, hours: 1200, hoursKnown: 1, costEur: 5000, costKnown: 2, of: 3 }
const nothingKnown = { days: 0, daysKnown: 0, hours: 0, hoursKnown: 0, costEur: 0, costKnown: 0, of: 3 }

const speechIn = async (language: (typeof LANGUAGES)[number]) => {
  const { t } = await createI18n(language, interfaceWords(language))
  return { t, language, words: wordsIn(language), catalogue }
}

describe.each(LANGUAGES)('in %s', language => {
  test('what is said of time, sums and remedies is whole', async () => {
    const say = await speechIn(language)
    const said = [
      ...sayHalves(say, time),
      sayBars(say, time),
      ...sayRemedy(say, { delay: [heavy], swap: { out: heavy, in: steering } }),
      ...sayRemedy(say, { delay: [heavy, steering], swap: undefined }),
      ...sayCoverageChange(say, { loses: [goal('A')], gains: [goal('D')] }),
      ...sayCoverageChange(say, { loses: [], gains: [] }),
      ...saySums(say, sums),
      ...saySums(say, nothingKnown),
    ]
    expect(said).toHaveLength(13)
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[^{}]*\.$/u)
  })
})

test('in Finnish it reads as a person would say it', async () => {
  const say = await speechIn('fi')
  expect(sayHalves(say, time)).toEqual([
    'Aloituksia puolivuosittain: alkuvuosi 2027 (1 malli) ja loppuvuosi 2027 (1 malli).',
    'Aloitus on auki 1 mallilla.',
  ])
  expect(sayRemedy(say, { delay: [heavy], swap: undefined })).toEqual([
    'Suunnitelma mahtuisi paikkoihin, jos Energiaratkaisut siirrettäisiin myöhempään suunnitelmaan.',
  ])
  expect(saySums(say, sums)).toEqual([
    'Työpäiviä 80 vuodessa (arvio 2 mallista, malleja on 3).',
    'Työtunteja 1\u00A0200 (arvio 1 mallista, malleja on 3).',
    'Kustannuksia 5\u00A0000\u00A0€ (arvio 2 mallista, malleja on 3).',
  ])
})
