import type { fi } from './fi.ts'

type SameKeys<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : SameKeys<T[Key]>
} & OtherPlurals<T>

/** Plural forms that Finnish lacks and another language may need: Sámi has a dual, Russian a few. */
type OtherPlurals<T> = {
  readonly [Key in keyof T as Key extends `${infer Stem}_other`
    ? `${Stem}_${'zero' | 'two' | 'few' | 'many'}`
    : never]?: string
}

/**
 * Words of a language: exactly the keys of the Finnish ones, so a missing or extra one does not compile;
 * where they count, also the other plural forms of the language.
 * A language is one such file, `src/i18n/<language>.ts`, and one of texts, `data/texts/<language>.json`.
 */
export type Words = SameKeys<typeof fi>
