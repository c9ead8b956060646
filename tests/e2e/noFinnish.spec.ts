import { ownTexts } from '../fixtures/ownData.ts'
import { flatWords } from '../fixtures/wordFaults.ts'
import { WORDS } from '../fixtures/words.ts'
import { visitEveryState } from './everyState.ts'
import { readSaidTexts } from './saidTexts.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'

test.describe.configure({ timeout: 240_000 })

/** A piece of a sentence at least this long is Finnish wherever it stands; a shorter one only as a whole text. */
const TELLING_LENGTH = 12

/** Every text of the catalogue in a language. */
function catalogueTexts(language: string): readonly string[] {
  const texts: string[] = []
  JSON.stringify(ownTexts(language), (key, value) => {
    if (typeof value === 'string' && key !== '$schema' && key !== 'nameStatus') texts.push(value)
    return value
  })
  return texts
}

/** Every text that words files and texts say in a language, in the pieces between what is filled in. */
function piecesIn(language: 'fi' | 'sv' | 'en'): ReadonlySet<string> {
  const texts = [...Object.values(flatWords(WORDS[language])), ...catalogueTexts(language)]
  return new Set(texts.flatMap(text => text.split(/\{\{[^}]*\}\}/)).map(piece => piece.trim()))
}

for (const language of ['sv', 'en'] as const)
  test(`no Finnish is said in ${language}, but what is marked as Finnish`, async ({ browser, baseURL }) => {
    const own = piecesIn(language)
    const finnish = [...piecesIn('fi')].filter(piece => /\p{L}{3}/u.test(piece) && !own.has(piece))
    const telling = finnish.filter(piece => piece.length >= TELLING_LENGTH)
    const whole = new Set(finnish)
    const say = await speechIn(language)
    await visitEveryState(
      browser,
      baseURL ?? '',
      say,
      work => work,
      async (page, { name }) => {
        const said = (await readSaidTexts(page)).filter(({ lang }) => lang !== 'fi')
        const found = said.filter(
          ({ text }) => whole.has(text) || telling.some(piece => text.includes(piece)),
        )
        expect.soft(found, name).toEqual([])
      },
    )
  })
