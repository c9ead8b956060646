import { describe, expect, test } from 'vitest'
import { ownTexts } from '../fixtures/ownData.ts'
import { LANGUAGES } from '../fixtures/words.ts'

describe.each(LANGUAGES)('the deeds in %s', language => {
  const models = Object.values(ownTexts(language).models)

  test('are sentences of their own: none is said of two models, and none is the name', () => {
    expect(new Set(models.map(({ deed }) => deed)).size).toBe(models.length)
    expect(models.filter(({ deed, name, short }) => deed === name || deed === short)).toEqual([])
  })

  test('and the sentences of the aims end with a full stop', () => {
    const sentences = models.flatMap(({ deed, aims }) => [deed, ...Object.values(aims)])
    expect(sentences.filter(sentence => !/^\p{Lu}.*[^.]\.$/u.test(sentence))).toEqual([])
  })
})

test('a Finnish deed begins with what you do: a verb in the plural imperative', () => {
  const deeds = Object.values(ownTexts('fi').models).map(({ deed }) => deed)
  expect(deeds.filter(deed => !/^\p{Lu}\p{Ll}+k(aa|ää) /u.test(deed))).toEqual([])
})

/** Words that speak to the municipality. */
const TO_YOU = {
  fi: /k(aa|ää)\b/u,
  sv: /(?<!\p{L})(ni|er|era|ert)(?!\p{L})/iu,
  en: /\byour?\b/i,
}

test.each(LANGUAGES)('what a decision says of each model speaks of the municipality, in %s', language => {
  const acts = Object.values(ownTexts(language).models).map(({ act }) => act)
  expect(acts.filter(act => !act || TO_YOU[language].test(act) || !/^\p{Lu}.*[^.]\.$/u.test(act))).toEqual([])
})
