import * as v from 'valibot'
import { LANGUAGES } from '../catalogue/Language.ts'

export const writtenSchema = v.strictObject({ text: v.string(), lang: v.picklist(LANGUAGES) })

/** The user's own text, with the language it was written in. */
export type Written = Readonly<v.InferOutput<typeof writtenSchema>>
