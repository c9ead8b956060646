import * as v from 'valibot'

const nonEmpty = v.pipe(v.string(), v.regex(/\S/, 'some text'))

const modelTextsSchema = v.strictObject({
  name: nonEmpty,
  short: v.pipe(nonEmpty, v.maxLength(40, 'at most 40 characters')),
  /** What the municipality would do, in the imperative, from the source's how. */
  deed: v.pipe(nonEmpty, v.maxLength(90, 'at most 90 characters')),
  /** The same as a decision says it of the municipality; without it, the deed. */
  act: v.optional(v.pipe(nonEmpty, v.maxLength(120, 'at most 120 characters'))),
  /** For each aim of the facts, one sentence on how the model serves it. */
  aims: v.record(v.string(), nonEmpty),
  nameStatus: v.optional(v.picklist(['official', 'adapted', 'ours'])),
  why: v.optional(nonEmpty),
  /** What the model looks like done well, as far as the source says it; absent where it says nothing. */
  well: v.optional(nonEmpty),
  how: v.optional(v.pipe(v.array(nonEmpty), v.nonEmpty('at least one step'))),
  cautions: v.optional(v.array(nonEmpty)),
  examples: v.optional(v.array(v.nullable(nonEmpty))),
})

/** Shape of `data/texts/<language>.json`: every word of the catalogue in one language. */
export const textsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  models: v.record(v.string(), modelTextsSchema),
  goals: v.record(v.string(), v.strictObject({ long: nonEmpty, short: nonEmpty })),
  categories: v.record(v.string(), nonEmpty),
  resources: v.strictObject({ 1: nonEmpty, 2: nonEmpty, 3: nonEmpty }),
  /** Who assessed what, as the language names them; the facts' own names where it does not. */
  assessors: v.optional(v.strictObject({ impact: nonEmpty, resources: nonEmpty })),
})

export type RawTexts = v.InferOutput<typeof textsSchema>
export type RawModelTexts = v.InferOutput<typeof modelTextsSchema>
