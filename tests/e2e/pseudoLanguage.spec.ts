import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import { catalogueWords } from '../../src/catalogue/CatalogueWords.ts'
import type { RawTexts } from '../../src/catalogue/textsSchema.ts'
import { createI18n } from '../../src/i18n/createI18n.ts'
import { formatLanguage } from '../../src/i18n/format.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import { bracketed, mapTexts, PSEUDO, pseudoWords, unsaid } from '../fixtures/pseudoLanguage.ts'
import { LANGUAGES, WORDS } from '../fixtures/words.ts'
import { switchTo } from './controls.ts'
import { visitEveryState } from './everyState.ts'
import { readSaidTexts } from './saidTexts.ts'
import { dataFolder, readCatalogue } from './speech.ts'
import { expect, testServedAt } from './support.ts'

const words = pseudoWords(WORDS.fi)
const texts: RawTexts = pseudoWords(JSON.parse(readFileSync(join(dataFolder, 'texts', 'fi.json'), 'utf8')))

/** The app with one language more: one texts file and one words file, and nothing else, are added to a copy of it. */
const test = testServedAt('/').extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
  folder: async ({}, use) => {
    const copy = mkdtempSync(join(tmpdir(), 'tiekartturi-language-'))
    for (const name of [
      'src',
      'data',
      'public',
      'scripts',
      '.cache/fonts',
      'index.html',
      'vite.config.ts',
      'tsconfig.json',
      'package.json',
      'package-lock.json',
    ])
      cpSync(join(projectFolder, name), join(copy, name), { recursive: true })
    symlinkSync(join(projectFolder, 'node_modules'), join(copy, 'node_modules'), 'junction')
    writeFileSync(join(copy, 'data', 'texts', `${PSEUDO}.json`), JSON.stringify(texts))
    writeFileSync(
      join(copy, 'src', 'i18n', `${PSEUDO}.ts`),
      `import type { Words } from './Words.ts'\n\nexport const ${PSEUDO}: Words = ${JSON.stringify(words)}\n`,
    )
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { cwd: copy, stdio: 'pipe' })
    await use(join(copy, 'dist'))
    rmSync(copy, { recursive: true })
  },
})

// The app is built first.
test.describe.configure({ timeout: 240_000 })

async function pseudoSpeech(): Promise<Speech> {
  const catalogue = readCatalogue()
  const { t } = await createI18n(PSEUDO, words)
  return { t, language: PSEUDO, catalogue, words: catalogueWords(catalogue, PSEUDO, texts) }
}

/** What may stand outside: the brand, languages by their own names, letters of the goals, also in a row; numbers and signs. */
const named = new Set([
  'Tiekartturi',
  // In a language that it does not know, Intl names languages and joins lists as in the browser's own, here Finnish.
  ...[...LANGUAGES, PSEUDO].flatMap(language => [
    formatLanguage(language, language),
    formatLanguage(language, 'fi'),
  ]),
  'ja',
  ...readCatalogue().goals.map(({ id }) => id),
])

test('a language is one texts file and one words file, and nothing is said that is in neither', async ({
  browser,
  page,
  server,
}) => {
  const say = await pseudoSpeech()
  await page.goto('./')
  await switchTo(page, PSEUDO)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.t($ => $.start.title))

  // What the user wrote is in no words file, and goes in brackets as well.
  const inBrackets = <T>(work: T): T =>
    mapTexts(work, (text, key) =>
      key === 'text' || key === 'name' || key === 'municipality' ? bracketed(text) : text,
    )
  await visitEveryState(browser, server.address, say, inBrackets, async (visited, { name }) => {
    // A sentence of the document stands in several elements; its words are read in tests/report/hardCoded.test.ts.
    await visited.evaluate(() => document.querySelector('article[lang]')?.remove())
    const hardCoded = (await readSaidTexts(visited))
      .filter(({ lang }) => lang === PSEUDO)
      .map(({ text }) => unsaid(text))
      .flatMap(text => text.split(/[^\p{L}-]+/u))
      .filter(
        word => /\p{L}/u.test(word) && !named.has(word) && ![...word].every(letter => named.has(letter)),
      )
    expect.soft([...new Set(hardCoded)], name).toEqual([])
  })
})
