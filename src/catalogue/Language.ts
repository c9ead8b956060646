import * as v from 'valibot'

/**
 * A language by its two-letter code, such as `fi`. Which there are is told by the files: `src/i18n/<language>.ts`
 * and `data/texts/<language>.json`.
 */
export type Language = string

export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2}$/, 'a language code of two letters, such as fi'),
)

/** The language the source is written in; texts that another language lacks are shown in it, marked. */
export const SOURCE_LANGUAGE: Language = 'fi'
