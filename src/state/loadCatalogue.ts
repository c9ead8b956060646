import catalogueUrl from '#data/catalogue.json?url'
import type { Catalogue } from '../catalogue/Catalogue.ts'
import { type CatalogueWords, catalogueWords, hasGaps } from '../catalogue/CatalogueWords.ts'
import { type Checked, printFault } from '../catalogue/Fault.ts'
import { type Language, SOURCE_LANGUAGE } from '../catalogue/Language.ts'
import { parseCatalogue } from '../catalogue/parseCatalogue.ts'
import { parseTexts } from '../catalogue/parseTexts.ts'
import type { RawTexts } from '../catalogue/textsSchema.ts'

const TEXT_URLS = import.meta.glob<string>('#data/texts/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
})
const byLanguage = new Map(Object.entries(TEXT_URLS).map(([file, url]) => [languageOf(file), url]))

/** Languages that have catalogue texts. */
export const TEXT_LANGUAGES: readonly Language[] = [...byLanguage.keys()]

/** `…/texts/fi.json` is in `fi`. */
function languageOf(file: string): Language {
  return file.slice(file.lastIndexOf('/') + 1, -'.json'.length)
}

/** @throws Error with every fault, when the published data is broken */
export async function loadCatalogue(): Promise<Catalogue> {
  return passed(parseCatalogue(await fetchJson(catalogueUrl)))
}

/** The catalogue's words in one language; the source's language is fetched too only where the other has gaps. */
export async function loadWords(catalogue: Catalogue, language: Language): Promise<CatalogueWords> {
  const texts = await loadTexts(catalogue, language)
  const source = hasGaps(texts) ? await loadTexts(catalogue, SOURCE_LANGUAGE) : texts
  return catalogueWords(catalogue, language, texts, source)
}

/** The texts of one language, as they stand in their file. */
async function loadTexts(catalogue: Catalogue, language: Language): Promise<RawTexts> {
  const url = byLanguage.get(language)
  if (url === undefined) throw new Error(`there are no texts in ${language}`)
  return passed(parseTexts(await fetchJson(url), catalogue, language))
}

/** The texts of every language that has some. */
export async function loadAllTexts(catalogue: Catalogue): Promise<ReadonlyMap<Language, RawTexts>> {
  const each = TEXT_LANGUAGES.map(async language => [language, await loadTexts(catalogue, language)] as const)
  return new Map(await Promise.all(each))
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return response.json()
}

function passed<T>(checked: Checked<T>): T {
  if (checked.ok) return checked.value
  throw new Error(checked.faults.map(printFault).join('\n'))
}
