import { describe, expect, test } from 'vitest'
import { sumEstimates } from '../../src/assessment/sumEstimates.ts'
import { createI18n } from '../../src/i18n/createI18n.ts'
import { sayEstimate, sayEstimates } from '../../src/i18n/sayEstimate.ts'
import { wordsIn as interfaceWords, LANGUAGES } from '../fixtures/words.ts'

const YARDSTICK = { light: { days: 15, euros: 200 }, moderate: { days: 50 } }
const speechIn = async (language: (typeof LANGUAGES)[number]) => ({
  t: (await createI18n(language, interfaceWords(language))).t,
  language,
})

test('nothing known is nothing said', async () => {
  const say = await speechIn('fi')
  expect(sayEstimate(say, {})).toBeUndefined()
  expect(sayEstimates(say, sumEstimates([1, 2], undefined), { workingDays: 100, euros: 1 })).toEqual([])
})

test('in Finnish it reads as a person would say it, and no part passes for the whole', async () => {
  const say = await speechIn('fi')
  const read = (...said: Parameters<typeof sumEstimates>) =>
    sayEstimates(say, sumEstimates(...said), { workingDays: 60, euros: 500 }).map(text =>
      text.replaceAll('\u00A0', ' '),
    )
  expect(read([1, 1], YARDSTICK)).toEqual([
    'Oman arvionne mukaan noin 30 työpäivää ja 400 € vuodessa.',
    'Se mahtuu siihen, mitä teillä on: 60 työpäivää ja 500 € vuodessa.',
  ])
  expect(read([1, 2], YARDSTICK)).toEqual([
    'Oman arvionne mukaan noin 65 työpäivää vuodessa.',
    'Se on enemmän kuin teillä on: 60 työpäivää vuodessa.',
    'Eurojen summaa ei voi laskea: oma arvionne on 1 mallista, malleja on 2.',
  ])
})

describe.each(LANGUAGES)('in %s', language => {
  test('every sentence is whole', async () => {
    const say = await speechIn(language)
    const said = [
      sayEstimate(say, { days: 1, euros: 0 }) ?? '',
      ...sayEstimates(say, sumEstimates([1, 2, 3], YARDSTICK), {}),
      ...sayEstimates(say, sumEstimates([1], YARDSTICK), { workingDays: 1, euros: 1000 }),
    ]
    expect(said).toHaveLength(6)
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[^{}]*\.$/u)
  })
})
