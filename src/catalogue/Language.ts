/** Languages of the product, the source's own first. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language the source is written in; texts that another language lacks are shown in it, marked. */
export const SOURCE_LANGUAGE: Language = 'fi'

export function isLanguage(value: unknown): value is Language {
  return (LANGUAGES as readonly unknown[]).includes(value)
}
