import { describe, expect, test } from 'vitest'
import { checkCatalogueFiles } from '../../src/catalogue/checkCatalogueFiles.ts'
import { parseTexts } from '../../src/catalogue/parseTexts.ts'
import { changed, GONE } from '../fixtures/changeJson.ts'
import { ownCatalogue, ownTexts, readData, readDataText } from '../fixtures/ownData.ts'
import { LANGUAGES } from '../fixtures/words.ts'

const PERMITS = 'models.permits-and-regulation'

/** Where a text stands, for every text of some JSON: `models.open-data.how[2]`; nulls count as a place. */
function places(json: unknown, at = ''): string[] {
  if (typeof json === 'string' || json === null) return [at]
  if (Array.isArray(json)) return json.flatMap((item, i) => places(item, `${at}[${i}]`))
  if (typeof json === 'object')
    return Object.entries(json).flatMap(([key, value]) => places(value, at === '' ? key : `${at}.${key}`))
  return []
}

/** What a language says of its own: its schema, and how sure its names are. */
const isOfItsOwn = (place: string) => place === '$schema' || place.endsWith('.nameStatus')
const shape = (language: string) =>
  places(readData(`texts/${language}.json`))
    .filter(place => !isOfItsOwn(place))
    .toSorted()

describe.each(LANGUAGES.filter(language => language !== 'fi'))('the texts in %s', language => {
  test('have every text of the Finnish ones, as many steps, cautions and lines of context, and no more', () => {
    expect(shape(language)).toEqual(shape('fi'))
  })

  test('stand in the language itself: no text is the Finnish one', () => {
    const [own, finnish] = [ownTexts(language), ownTexts('fi')]
    const same = Object.entries(own.models).flatMap(([id, { why, how = [] }]) => {
      const other = finnish.models[id]
      return [...(why === other?.why ? [`${id}.why`] : []), ...how.filter(step => other?.how?.includes(step))]
    })
    expect(same).toEqual([])
  })

  test('have lines of context where the Finnish ones have them', () => {
    const lines = (of: string) =>
      Object.entries(ownTexts(of).models).map(([id, { examples = [] }]) => [
        id,
        examples.map(line => line !== null),
      ])
    expect(lines(language)).toEqual(lines('fi'))
  })
})

test('no file of the catalogue has a text missing: no warning says so', () => {
  const { warnings } = checkCatalogueFiles(readDataText, LANGUAGES)
  expect(warnings.filter(({ rule }) => rule === 'every-text' || rule === 'same-text')).toEqual([])
})

describe('as many steps', () => {
  const check = (how: unknown, language = 'sv') =>
    parseTexts(
      changed(readData(`texts/${language}.json`), `${PERMITS}.how`, how),
      ownCatalogue(),
      language,
      ownTexts('fi'),
    )

  test('as in the Finnish texts pass', () => {
    expect(check(ownTexts('sv').models['permits-and-regulation']?.how)).toMatchObject({ ok: true })
  })

  test.each([
    ['one less', (steps: readonly string[]) => steps.slice(1)],
    ['one more', (steps: readonly string[]) => [...steps, 'Ett till.']],
  ])('%s is refused, and says both numbers', (_, change) => {
    const steps = ownTexts('sv').models['permits-and-regulation']?.how ?? []
    const got = change(steps)
    expect(check(got)).toMatchObject({
      ok: false,
      faults: [
        {
          path: `${PERMITS}.how`,
          rule: 'as-many-steps',
          message: `expected ${steps.length} steps, as in the source's language, got ${got.length}`,
        },
      ],
    })
  })

  test('no steps at all are a missing text, told as that', () => {
    expect(check(GONE)).toMatchObject({
      ok: true,
      warnings: [{ path: `${PERMITS}.how`, rule: 'every-text' }],
    })
  })
})
