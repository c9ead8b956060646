import type { i18n } from 'i18next'
import type { CatalogueWords } from './catalogue/CatalogueWords.ts'
import { type Language, SOURCE_LANGUAGE } from './catalogue/Language.ts'
import { createI18n } from './i18n/createI18n.ts'
import { loadFirstWords } from './i18n/loadInterfaceWords.ts'
import { checkWork } from './plan/checkWork.ts'
import { EMPTY_WORK, type Work } from './plan/Work.ts'
import { browserWorld } from './state/browserWorld.ts'
import { createAppStore } from './state/createAppStore.ts'
import { keepWork } from './state/keepWork.ts'
import { loadCatalogue, loadWords } from './state/loadCatalogue.ts'
import type { AppServices } from './views/services/AppServices.tsx'
import { languages } from './views/services/languages.ts'

export interface StartedApp {
  readonly services: AppServices
  readonly instance: i18n
  readonly words: CatalogueWords
}

/** Everything the first screen needs: the catalogue, the stored work, and the words of its language. */
export async function startApp(): Promise<StartedApp> {
  const catalogue = await loadCatalogue()
  const isWork = (work: unknown): work is Work => checkWork(work, catalogue).ok
  const store = createAppStore({ ...EMPTY_WORK, language: firstLanguage(navigator.language) }, isWork)
  const keeper = keepWork(store, catalogue, browserWorld)
  const { work } = store.getState()
  // A language that has gone since the work was stored: the source's own is always there.
  if (!languages.includes(work.language)) store.getState().actions.speak(SOURCE_LANGUAGE)
  const { language } = store.getState().work
  const [words, firstWords] = await Promise.all([loadWords(catalogue, language), loadFirstWords(language)])
  const instance = await createI18n(language, firstWords)
  return { services: { store, keeper, catalogue, now: () => new Date() }, instance, words }
}

/** Finnish, unless the browser speaks Swedish; many Finnish officials use an English system, so English is chosen by hand. */
function firstLanguage(browser: string): Language {
  return browser.startsWith('sv') ? 'sv' : 'fi'
}
