import { createInstance, type i18n } from 'i18next'
import type { Language } from '../catalogue/Language.ts'
import type { Words } from './Words.ts'

/** An i18next instance that speaks one language, with the words it is given; more can be added. */
export async function createI18n(language: Language, words: Partial<Words>): Promise<i18n> {
  const instance = createInstance()
  await instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: { ...words } } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}

/** Adds words of a language to those the instance has. */
export function addWords(instance: i18n, language: Language, words: Partial<Words>): void {
  instance.addResourceBundle(language, 'translation', words, true)
}
