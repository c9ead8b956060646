import { describe, expect, test } from 'vitest'
import { SLOT_KINDS } from '../../src/assessment/Slots.ts'
import { createI18n } from '../../src/i18n/createI18n.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import {
  sayHelp,
  sayOutOfReach,
  sayShortlist,
  saySlotWorth,
  saySwap,
  saySwapHits,
  sayUnhit,
} from '../../src/i18n/sayAdvice.ts'
import { sayChange, sayChangeShort } from '../../src/i18n/sayChange.ts'
import { sayExchange } from '../../src/i18n/sayExchange.ts'
import { sayExplanation, sayVerdict, sayVerdictShort } from '../../src/i18n/sayModel.ts'
import { sayTiers } from '../../src/i18n/sayPlan.ts'
import { sayRobust, sayRobustShort } from '../../src/i18n/sayRobust.ts'
import { evaluateModels } from '../../src/scoring/evaluateModels.ts'
import { proposalChange } from '../../src/scoring/proposalChange.ts'
import { swapHits } from '../../src/scoring/swapHits.ts'
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
  const { coverage, worth, exchanges, lightStart, quality } = adviceOf(
    result,
    told.answers.status,
    told.shortlist,
  )
  const robustness = robustnessOf(result)
  const robust = robustness.kind === 'robust' ? [...robustness.verdicts.values()] : []
  const { swap } = coverage ?? {}
  return [
    sayTiers(speech, result.tiers),
    ...result.models.flatMap(({ explanation, verdict }) => [
      sayExplanation(speech, explanation),
      sayVerdict(speech, verdict),
      sayVerdictShort(speech, verdict),
    ]),
    ...robust.flatMap(verdict => [sayRobust(speech, verdict), sayRobustShort(speech, verdict)]),
    ...(coverage?.outOfReach.map(far => sayOutOfReach(speech, far)) ?? []),
    ...(coverage?.unhit.length ? [sayUnhit(speech, coverage.unhit)] : []),
    ...(swap
      ? [saySwap(speech, swap), ...saySwapHits(speech, swapHits(swap.out, swap.in, result.tiers))]
      : []),
    ...(worth ? SLOT_KINDS.map(kind => saySlotWorth(speech, kind, worth[kind], lightStart)) : []),
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

test('a light slot never brings nothing', async () => {
  const { t } = await createI18n('en', interfaceWords('en'))
  const speech = { t, language: 'en', words: wordsIn('en'), catalogue } as const
  for (const told of MUNICIPALITIES) {
    const { worth, lightStart } = adviceOf(evaluate(told), told.answers.status, [])
    if (worth)
      expect(saySlotWorth(speech, 'light', worth.light, lightStart)).toMatch(/would bring in|room for/)
  }
})
