import type { fi } from './fi.ts'

type SameKeys<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : SameKeys<T[Key]> }

/**
 * Words of a language: exactly the keys of the Finnish ones, so a missing or extra one does not compile.
 * A language is one such file, `src/i18n/<language>.ts`, and one of texts, `data/texts/<language>.json`.
 */
export type Words = SameKeys<typeof fi>
