import * as v from 'valibot'
import { languageSchema } from '../catalogue/Language.ts'

export const writtenSchema = v.strictObject({ text: v.string(), lang: languageSchema })

/** The user's own text, with the language it was written in. */
export type Written = Readonly<v.InferOutput<typeof writtenSchema>>
