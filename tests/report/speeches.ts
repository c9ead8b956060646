import { createI18n } from '../../src/i18n/createI18n.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import { wordsIn as interfaceWords, LANGUAGES } from '../fixtures/words.ts'
import { catalogue, wordsIn } from './buildPlan.ts'

/** The published catalogue in each language. */
export const speeches: readonly Speech[] = await Promise.all(
  LANGUAGES.map(async language => {
    const { t } = await createI18n(language, interfaceWords(language))
    return { t, language, words: wordsIn(language), catalogue }
  }),
)
