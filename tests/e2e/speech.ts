import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import type { Catalogue } from '../../src/catalogue/Catalogue.ts'
import { catalogueWords } from '../../src/catalogue/CatalogueWords.ts'
import type { Checked } from '../../src/catalogue/Fault.ts'
import type { Language } from '../../src/catalogue/Language.ts'
import { parseCatalogue } from '../../src/catalogue/parseCatalogue.ts'
import { parseTexts } from '../../src/catalogue/parseTexts.ts'
import { createI18n } from '../../src/i18n/createI18n.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import { wordsIn as interfaceWords } from '../fixtures/words.ts'

export const dataFolder = join(projectFolder, 'data')

export function readCatalogue(folder = dataFolder): Catalogue {
  return passed(parseCatalogue(readJson(folder, 'catalogue.json')))
}

/** The very words the app says in a language, so that no test repeats them. */
export async function speechIn(language: Language, folder = dataFolder): Promise<Speech> {
  const catalogue = readCatalogue(folder)
  const texts = (of: Language) => passed(parseTexts(readJson(folder, `texts/${of}.json`), catalogue, of))
  const { t } = await createI18n(language, interfaceWords(language))
  return { t, language, catalogue, words: catalogueWords(catalogue, language, texts(language), texts('fi')) }
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'))
}

function passed<T>(checked: Checked<T>): T {
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults))
  return checked.value
}
