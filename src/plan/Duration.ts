import * as v from 'valibot'

export const MOST_MONTHS = 240

export const durationSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('continuous') }),
  v.strictObject({
    kind: v.literal('months'),
    months: v.pipe(
      v.number(),
      v.integer('whole months'),
      v.minValue(1, '1 or more'),
      v.maxValue(MOST_MONTHS, `at most ${MOST_MONTHS}`),
    ),
  }),
])
export type Duration = Readonly<v.InferOutput<typeof durationSchema>>
