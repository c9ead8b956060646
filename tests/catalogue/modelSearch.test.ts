import { describe, expect, test } from 'vitest'
import { catalogueWords } from '../../src/catalogue/CatalogueWords.ts'
import { hasApproximate } from '../../src/catalogue/hasApproximate.ts'
import { modelSearch } from '../../src/catalogue/ModelSearch.ts'
import { ownCatalogue, ownTexts } from '../fixtures/ownData.ts'
import { LANGUAGES } from '../fixtures/words.ts'

const catalogue = ownCatalogue()
const searches = Object.fromEntries(
  LANGUAGES.map(language => [
    language,
    modelSearch(catalogue, catalogueWords(catalogue, language, ownTexts(language), ownTexts('fi'))),
  ]),
)

/** Ids found, or undefined for a text that narrows nothing. */
function found(language: string, text: string): readonly string[] | undefined {
  const ids = searches[language]?.find(text)
  return ids && [...ids]
}

// By hand, from the models' names.
const cases: readonly [language: string, what: string, text: string, model: string][] = [
  ['fi', 'a singular finds the plural', 'hankinta', 'responsible-procurement'],
  ['fi', 'the plural itself', 'hankinnat', 'responsible-procurement'],
  ['fi', 'another case', 'hankinnoissa', 'responsible-procurement'],
  ['fi', 'capitals', 'HANKINTA', 'responsible-procurement'],
  ['fi', 'the beginning of a compound', 'konserni', 'group-steering'],
  ['fi', 'the end of a compound', 'ohjaus', 'group-steering'],
  ['fi', 'the middle of a compound', 'luovutus', 'plot-allocation-competitions'],
  ['fi', 'a singular inside a compound', 'ratkaisu', 'energy-solutions'],
  ['fi', 'two letters changed places', 'konserniohjuas', 'group-steering'],
  ['fi', 'a letter left out', 'konsernihjaus', 'group-steering'],
  ['fi', 'a wrong letter in a short word', 'dsta', 'open-data'],
  ['fi', 'dots left out', 'kesatyontekijat', 'summer-workers'],
  ['fi', 'two words', 'avoin data', 'open-data'],
  ['fi', 'two words in the other order', 'data avoin', 'open-data'],
  ['fi', 'a word of the how, not of the name', 'kiertotalous', 'physical-platforms'],
  ['sv', 'a singular finds the plural', 'upphandling', 'responsible-procurement'],
  ['sv', 'the plural itself', 'upphandlingar', 'responsible-procurement'],
  ['sv', 'the beginning of a compound', 'koncern', 'group-steering'],
  ['sv', 'the middle of a compound', 'överlåtelse', 'plot-allocation-competitions'],
  ['sv', 'a letter left out', 'uphandling', 'responsible-procurement'],
  ['sv', 'dots left out', 'oppna data', 'open-data'],
  ['en', 'the beginning of a word', 'procure', 'responsible-procurement'],
  ['en', 'a letter left out', 'procurment', 'responsible-procurement'],
  ['en', 'a singular finds the plural', 'solution', 'energy-solutions'],
  ['en', 'two words', 'summer workers', 'summer-workers'],
]

describe('the search', () => {
  test.each(cases)('in %s, %s: %s', (language, _, text, model) => {
    expect(found(language, text)).toContain(model)
  })

  test.each([
    ['fi', 'hankinta'],
    ['sv', 'upphandling'],
    ['en', 'procurement'],
  ])('in %s, %s finds few of the models, not all', (language, text) => {
    expect(found(language, text)?.length).toBeLessThan(6)
  })

  test('in Swedish a ring left out is no error: "atgarder" finds what "åtgärder" finds', () => {
    expect(found('sv', 'åtgärder')).not.toEqual([])
    expect(found('sv', 'atgarder')).toEqual(found('sv', 'åtgärder'))
  })

  test.each(LANGUAGES)('in %s, every word must be found: one more word never finds more models', language => {
    for (const { id } of catalogue.models) {
      const [first = '', second = ''] = ownTexts(language).models[id]?.name.split(/[^\p{L}]+/u) ?? []
      const both = found(language, `${first} ${second}`) ?? []
      expect(both).toContain(id)
      expect(found(language, first)).toEqual(expect.arrayContaining([...both]))
    }
  })

  test.each(LANGUAGES)(
    'in %s, each model is found by its whole name, its short name and its category',
    language => {
      const words = catalogueWords(catalogue, language, ownTexts(language), ownTexts('fi'))
      for (const { id, category } of catalogue.models) {
        const { name, short } = words.model(id)
        for (const text of [name, short, words.category(category)])
          expect(found(language, text)).toContain(id)
      }
    },
  )

  test.each(LANGUAGES)('in %s, a word that stands nowhere finds nothing', language => {
    expect(found(language, 'xyzzyq')).toEqual([])
    expect(found(language, 'xyzzyq data')).toEqual([])
  })

  test.each(['', '  ', ' – ', '!?'])('a text without words narrows nothing: %j', text => {
    expect(found('fi', text)).toBeUndefined()
  })

  test('a short word that stands as it is finds no others that look like it', () => {
    const { models, categories } = ownTexts('fi')
    const holds = catalogue.models.filter(({ id, category, examples }) =>
      JSON.stringify([models[id], categories[category], examples]).toLowerCase().includes('tuki'),
    )
    expect(new Set(found('fi', 'tuki'))).toEqual(new Set(holds.map(({ id }) => id)))
  })

  test('a word too short to tell an error from another word is taken as it is', () => {
    expect(found('fi', 'dta')).toEqual([])
  })
})

describe('nearly holding a text', () => {
  test.each([
    ['konserniohjaus', 'ohjaus', 0, true],
    ['konserniohjaus', 'ohjuas', 1, false],
    ['konserniohjaus', 'ohjuas', 2, true],
    ['konserniohjaus', 'ohjas', 1, true],
    ['konserniohjaus', 'ohjkaus', 1, true],
    ['konserniohjaus', 'ohkaus', 1, true],
    ['abc', 'abcd', 0, false],
    ['', 'a', 1, true],
    ['', 'ab', 1, false],
  ])('"%s" and "%s" within %d errors: %j', (text, pattern, errors, is) => {
    expect(hasApproximate(text, pattern, errors)).toBe(is)
  })
})
