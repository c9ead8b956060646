import * as v from 'valibot'
import { type Language, languageSchema } from '../catalogue/Language.ts'

export const writtenSchema = v.strictObject({ text: v.string(), lang: languageSchema })

/** The user's own text, with the language it was written in. */
export type Written = Readonly<v.InferOutput<typeof writtenSchema>>

/** A text as it now reads: in the language it was written in as long as it is the same, otherwise in the one at hand. */
export function rewritten(before: Written | undefined, text: string, language: Language): Written {
  return before?.text === text ? before : { text, lang: language }
}
