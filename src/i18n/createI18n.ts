import { createInstance, type i18n } from 'i18next'
import type { Language } from '../catalogue/Language.ts'
import { formatNumber } from './format.ts'
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
  // `{{count, spelled}}`: small numbers as words, `kaksi`.
  instance.services.formatter?.add('spelled', (count: number, spoken) => {
    const word: unknown = instance.getResource(spoken ?? language, 'translation', `spelled.${count}`)
    return typeof word === 'string' ? word : formatNumber(spoken ?? language, count)
  })
  return instance
}

/** Adds words of a language to those the instance has. */
export function addWords(instance: i18n, language: Language, words: Partial<Words>): void {
  instance.addResourceBundle(language, 'translation', words, true)
}
