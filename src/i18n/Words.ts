import type { fi } from './fi.ts'
import type { reportFi } from './report.fi.ts'

type SameKeys<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : SameKeys<T[Key]> }

/** Interface words of a language: exactly the keys of the Finnish ones, so a missing or extra one does not compile. */
export type Words = SameKeys<typeof fi>

/** The plan document's words, likewise; a file of their own, since the first screen does without them. */
export type DocumentWords = SameKeys<typeof reportFi>
