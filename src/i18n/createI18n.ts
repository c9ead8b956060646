import { createInstance, type i18n } from 'i18next'
import type { Language } from '../catalogue/Language.ts'
import type { Words } from './Words.ts'

const LOADERS: Readonly<Record<Language, () => Promise<Words>>> = {
  fi: async () => (await import('./fi.ts')).fi,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
}

/** An i18next instance that speaks one language; others are loaded when asked for with `addLanguage`. */
export async function createI18n(language: Language): Promise<i18n> {
  return instanceWith(language, await LOADERS[language]())
}

async function instanceWith(language: Language, words: object): Promise<i18n> {
  const instance = createInstance()
  await instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: words } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}

/** Loads a language's interface words into the instance, once. */
export async function addLanguage(instance: i18n, language: Language): Promise<void> {
  if (instance.hasResourceBundle(language, 'translation')) return
  instance.addResourceBundle(language, 'translation', await LOADERS[language]())
}

const REPORT_LOADERS: Readonly<Record<Language, () => Promise<object>>> = {
  fi: async () => (await import('./report.fi.ts')).reportFi,
  sv: async () => (await import('./report.sv.ts')).reportSv,
  en: async () => (await import('./report.en.ts')).reportEn,
}

/** An instance that also speaks the plan document's words, which the interface does without. */
export async function createReportI18n(language: Language): Promise<i18n> {
  const [words, report] = await Promise.all([LOADERS[language](), REPORT_LOADERS[language]()])
  return instanceWith(language, { ...words, report })
}
