import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { catalogueWords, hasGaps } from '../../src/catalogue/CatalogueWords.ts'
import { languageSchema } from '../../src/catalogue/Language.ts'
import { parseCatalogue } from '../../src/catalogue/parseCatalogue.ts'
import { parseTexts } from '../../src/catalogue/parseTexts.ts'
import { TEXT_FAULTS } from '../fixtures/badTexts.ts'
import { changed, GONE } from '../fixtures/changeJson.ts'
import { foreignFacts, foreignTexts } from '../fixtures/foreignCatalogue.ts'
import { category, goal, model } from '../fixtures/ids.ts'
import { ownCatalogue, ownTexts, passed, readData } from '../fixtures/ownData.ts'
import { LANGUAGES } from '../fixtures/words.ts'

const catalogue = ownCatalogue()
const finnish = readData('texts/fi.json')
const PERMITS = 'models.permits-and-regulation'

describe('the gate for words', () => {
  test.each(TEXT_FAULTS)('refuses $what', ({ path, value, at = path, message, rule }) => {
    const checked = parseTexts(changed(finnish, path, value), catalogue, 'fi')
    expect(checked.ok ? [] : checked.faults).toContainEqual(
      expect.objectContaining({ path: at, message, ...(rule === undefined ? {} : { rule }) }),
    )
  })

  test.each(['why', 'how', 'cautions'])(
    'a missing %s is a fault in Finnish and a warning in sv and en',
    key => {
      const without = changed(finnish, `${PERMITS}.${key}`, GONE)
      const missing = expect.objectContaining({ path: `${PERMITS}.${key}`, rule: 'every-text' })
      expect(parseTexts(without, catalogue, 'fi')).toEqual({ ok: false, faults: [missing] })
      for (const language of ['sv', 'en'] as const)
        expect(parseTexts(without, catalogue, language)).toMatchObject({ ok: true, warnings: [missing] })
    },
  )

  test('wants one sentence for each aim of the facts, and names the model that lacks it', () => {
    const aiming = passed(parseCatalogue(changed(foreignFacts(), 'models[4].aims', ['soil', 'X'])))
    const half = changed(foreignTexts(), 'models.echo.aims', { soil: 'It keeps the soil.' })
    expect(parseTexts(half, aiming, 'en')).toEqual({
      ok: false,
      faults: [
        {
          path: 'models.echo.aims.X',
          rule: 'every-text',
          value: undefined,
          message: 'is missing: the catalogue has aim X for this model',
        },
      ],
    })
    const whole = passed(parseTexts(changed(half, 'models.echo.aims.X', 'It serves X.'), aiming, 'en'))
    expect(catalogueWords(aiming, 'en', whole).model(model('echo'))).toMatchObject({
      deed: 'Do echo',
      aims: { soil: 'It keeps the soil.', X: 'It serves X.' },
    })
  })

  test('lets a model do without lines of context', () => {
    const checked = parseTexts(changed(finnish, `${PERMITS}.examples`, GONE), catalogue, 'fi')
    expect(checked).toMatchObject({ ok: true, warnings: [] })
  })

  test('freezes what it lets pass', () => {
    const texts = ownTexts('fi')
    expect(Object.isFrozen(texts.models['open-data']?.how)).toBe(true)
  })
})

describe('the words of the catalogue', () => {
  test.each(LANGUAGES)('has every name, goal, category and level in %s', language => {
    const words = catalogueWords(catalogue, language, ownTexts(language), ownTexts('fi'))
    for (const one of catalogue.models) {
      const { name, short, why, how, cautions, examples } = words.model(one.id)
      expect([name, short, why].every(text => text.trim() !== '')).toBe(true)
      expect(how.length).toBeGreaterThan(0)
      expect([cautions.length, examples.length]).toEqual([one.cautions.length, one.examples.length])
    }
    for (const { id } of catalogue.goals) expect(words.goal(id)).toMatchObject({ long: /./, short: /./ })
    for (const { id } of catalogue.categories) expect(words.category(id)).toMatch(/./)
    for (const level of [1, 2, 3] as const) expect(words.resources(level)).toMatch(/./)
  })

  const gap = (key: string) =>
    passed(parseTexts(changed(readData('texts/sv.json'), `${PERMITS}.${key}`, GONE), catalogue, 'sv'))

  test.each(['why', 'how', 'cautions'])(
    'a model without %s takes its whole body from the source, and says so',
    key => {
      const words = catalogueWords(catalogue, 'sv', gap(key), ownTexts('fi'))
      const [own, source] = [ownTexts('sv'), ownTexts('fi')].map(
        texts => texts.models['permits-and-regulation'],
      )
      expect(words.model(model('permits-and-regulation'))).toMatchObject({
        name: own?.name,
        short: own?.short,
        bodyLanguage: 'fi',
        why: source?.why,
        how: source?.how,
      })
      expect(words.language).toBe('sv')
    },
  )

  test('a whole model is in its own language', () => {
    const words = catalogueWords(catalogue, 'sv', gap('why'), ownTexts('fi'))
    expect(words.model(model('open-data'))).toMatchObject({
      bodyLanguage: 'sv',
      why: ownTexts('sv').models['open-data']?.why,
    })
  })

  test('says whether there are gaps', () => {
    expect(hasGaps(ownTexts('fi'))).toBe(false)
    expect(hasGaps(gap('cautions'))).toBe(true)
  })

  test('a name is official unless the texts say otherwise', () => {
    const texts = passed(parseTexts(foreignTexts(), passed(parseCatalogue(foreignFacts())), 'fi'))
    const words = catalogueWords(passed(parseCatalogue(foreignFacts())), 'fi', texts)
    expect(words.model(model('alfa')).nameStatus).toBe('official')
    const swedish = catalogueWords(catalogue, 'sv', ownTexts('sv'), ownTexts('fi'))
    expect(swedish.model(model('permits-and-regulation')).nameStatus).toBe('adapted')
  })

  test('speaks of another catalogue as well', () => {
    const facts = passed(parseCatalogue(foreignFacts()))
    const words = catalogueWords(facts, 'fi', passed(parseTexts(foreignTexts(), facts, 'fi')))
    expect(words.goal(goal('light-2'))).toEqual({ long: 'Name of light-2', short: 'light-2' })
    expect(words.category(category('mills'))).toBe('Name of mills')
    expect(words.resources(3)).toBe('three')
  })

  test('names the assessors in its own language, or as the facts do', () => {
    const facts = passed(parseCatalogue(foreignFacts()))
    const own = { impact: 'Jokuset', resources: 'Toiset' }
    const named = (texts: unknown) =>
      catalogueWords(facts, 'fi', passed(parseTexts(texts, facts, 'fi'))).assessors
    expect(named(foreignTexts())).toEqual({ impact: 'Somebody', resources: 'Somebody else' })
    expect(named({ ...foreignTexts(), assessors: own })).toEqual(own)
  })

  test('throws for an id the catalogue does not have', () => {
    const words = catalogueWords(catalogue, 'fi', ownTexts('fi'))
    expect(() => words.model(model('nobody'))).toThrow(RangeError)
    expect(() => words.goal(goal('Z'))).toThrow(RangeError)
  })
})

test.each([
  ['fi', true],
  ['en', true],
  ['se', true],
  ['FI', false],
  ['', false],
  [undefined, false],
  [1, false],
])('whether %j is a language code is %j', (value, is) => {
  expect(v.safeParse(languageSchema, value).success).toBe(is)
})
