import type { Language } from '../../catalogue/Language.ts'
import { languages } from './languages.ts'

/** The language that an address asks a document in; undefined for none, or one that there is not. */
export function languageIn(search: string): Language | undefined {
  const asked = new URLSearchParams(search).get('lang')
  return languages.find(language => language === asked)
}
