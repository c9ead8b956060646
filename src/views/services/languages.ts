import { type Language, SOURCE_LANGUAGE } from '../../catalogue/Language.ts'
import { WORD_LANGUAGES } from '../../i18n/loadInterfaceWords.ts'
import { TEXT_LANGUAGES } from '../../state/loadCatalogue.ts'

const ORDER: readonly Language[] = [SOURCE_LANGUAGE, 'sv', 'en']

/** Languages that have both interface words and catalogue texts: Finnish, Swedish, English, then any others. */
export const languages: readonly Language[] = WORD_LANGUAGES.filter(language =>
  TEXT_LANGUAGES.includes(language),
).sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b))

function placeOf(language: Language): number {
  const place = ORDER.indexOf(language)
  return place === -1 ? ORDER.length : place
}
