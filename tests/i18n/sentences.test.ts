import { describe, expect, test } from 'vitest'
import { SLOT_KINDS } from '../../src/assessment/Slots.ts'
import { createI18n } from '../../src/i18n/createI18n.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import { sayChanges, sayHelp, sayOneMore, sayShortlist } from '../../src/i18n/sayAdvice.ts'
import { sayChange, sayChangeShort } from '../../src/i18n/sayChange.ts'
import { sayExchange } from '../../src/i18n/sayExchange.ts'
import { sayExplanation } from '../../src/i18n/sayModel.ts'
import { sayTiers } from '../../src/i18n/sayPlan.ts'
import { sayProposalHeading, sayProposalLead } from '../../src/i18n/sayProposed.ts'
import { sayReason } from '../../src/i18n/sayReason.ts'
import { sayStanding, sayStandingShort } from '../../src/i18n/sayStanding.ts'
import { evaluateModels } from '../../src/scoring/evaluateModels.ts'
import { proposalChange } from '../../src/scoring/proposalChange.ts'
import { proposalState } from '../../src/scoring/proposalState.ts'
import { adviceOf } from '../../src/state/adviceOf.ts'
import { robustnessOf } from '../../src/state/robustnessOf.ts'
import { MUNICIPALITIES, type Municipality } from '../fixtures/municipalities.ts'
import { wordsIn as interfaceWords, LANGUAGES } from '../fixtures/words.ts'
import { catalogue, wordsIn } from '../report/buildPlan.ts'

const [first] = MUNICIPALITIES
const evaluate = ({ answers, pins }: Municipality) => evaluateModels(catalogue, answers, pins, [])

/** Everything that is said about one municipality's result. */
function sentencesAbout(speech: Speech, told: Municipality): readonly string[] {
  const result = evaluate(told)
  const { coverage, worth, exchanges, quality } = adviceOf(result, told.answers.status, told.shortlist)
  const robustness = robustnessOf(result)
  const verdicts = robustness.kind === 'robust' ? robustness.verdicts : undefined
  const state = proposalState(result)
  return [
    sayTiers(speech, result.tiers),
    sayProposalHeading(speech, state),
    sayProposalLead(speech, state, result),
    ...result.models.flatMap(of => [
      sayExplanation(speech, of.explanation),
      ...(of.isProposed ? [sayReason(speech, of)] : []),
      sayStanding(speech, { of, robust: verdicts?.get(of.model.id) }),
      sayStandingShort(speech, { of, robust: verdicts?.get(of.model.id) }),
    ]),
    ...sayChanges(speech, worth, coverage, result.tiers.flat()),
    ...(worth ? SLOT_KINDS.map(kind => sayOneMore(speech, kind, worth[kind])) : []),
    ...exchanges.map(exchange => sayExchange(speech, exchange)),
    ...(quality ? [sayShortlist(speech, quality)] : []),
    ...(quality?.swap ? [sayHelp(speech, quality.swap)] : []),
    ...(first ? [sayChange(speech, proposalChange(evaluate(first), result))] : []),
    ...(first ? [sayChangeShort(speech, proposalChange(evaluate(first), result))] : []),
  ]
}

const IDS = catalogue.models.map(({ id }) => id).filter(id => id.includes('-'))

describe.each(LANGUAGES)('in %s', language => {
  test.each(MUNICIPALITIES)('every sentence about "$name" is whole', async told => {
    const { t } = await createI18n(language, interfaceWords(language))
    const said = sentencesAbout({ t, language, words: wordsIn(language), catalogue }, told)
    expect(said.length).toBeGreaterThan(catalogue.models.length)
    for (const sentence of said) {
      expect(sentence).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object|\$t\(| {2}|\.\.(?!\.)/)
      // A key's name: words in a row with dots between and no space.
      expect(sentence).not.toMatch(/\b[a-z]+(?:[A-Z]\w*)?\.[a-z]+[A-Z.]\w*/)
      expect(IDS.filter(id => sentence.includes(id))).toEqual([])
      expect(sentence.trim()).toBe(sentence)
      expect(sentence).not.toBe('')
    }
  })
})

test.each([
  ['fi', ' tai '],
  ['sv', ' eller '],
  ['en', ' or '],
] as const)('of several models that would come in, one is meant, in %s', async (language, or) => {
  const { t } = await createI18n(language, interfaceWords(language))
  const models = catalogue.models.slice(0, 2)
  const speech: Speech = { t, language, words: wordsIn(language), catalogue }
  const [one, other] = models.map(({ id }) => speech.words.model(id).short)
  expect(sayOneMore(speech, 'light', { models, starts: [] })).toContain(`${one}${or}${other}`)
})

describe.each(LANGUAGES)('on one screen, in %s', language => {
  const wordCount = (sentence: string) => sentence.split(/\s+/).length

  test.each(MUNICIPALITIES)(
    '"$name" reads short reasons, and at most three things that would change it',
    async told => {
      const { t } = await createI18n(language, interfaceWords(language))
      const speech: Speech = { t, language, words: wordsIn(language), catalogue }
      const result = evaluate(told)
      const { coverage, worth } = adviceOf(result, told.answers.status, told.shortlist)
      for (const evaluated of result.models.filter(({ isProposed }) => isProposed)) {
        const reason = sayReason(speech, evaluated)
        expect(wordCount(reason), reason).toBeLessThanOrEqual(20)
      }
      expect(sayChanges(speech, worth, coverage, result.tiers.flat()).length).toBeLessThanOrEqual(3)
    },
  )
})
