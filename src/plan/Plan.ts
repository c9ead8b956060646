import * as v from 'valibot'
import { writtenSchema } from '../assessment/Written.ts'
import { modelId } from '../catalogue/catalogueSchema.ts'
import { quarterSchema } from './Quarter.ts'

/** How widely a model is taken into use: the source asks every municipality to choose the scale it can manage. */
export const SCALES = ['trial', 'partial', 'full'] as const
export type Scale = (typeof SCALES)[number]

export const MOST_MONTHS = 240

const durationSchema = v.variant('kind', [
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

/**
 * One chosen model in time. Only what the user decided is kept: an absent `duration` or `steps` follows the
 * catalogue, in whatever language the plan is read.
 */
const rowSchema = v.strictObject({
  model: modelId,
  scale: v.optional(v.picklist(SCALES)),
  start: v.optional(quarterSchema),
  duration: v.optional(durationSchema),
  lead: v.optional(writtenSchema),
  partners: v.optional(writtenSchema),
  indicator: v.optional(writtenSchema),
  steps: v.optional(writtenSchema),
  notes: v.optional(writtenSchema),
})
export type PlanRow = Readonly<v.InferOutput<typeof rowSchema>>

/** Fields of a row that hold the user's own words. */
export const WRITTEN_FIELDS = ['lead', 'partners', 'indicator', 'steps', 'notes'] as const
export type WrittenField = (typeof WRITTEN_FIELDS)[number]

/** Whether the plan is still being worked on, or goes to a board. */
export const STANDINGS = ['draft', 'for-decision'] as const
export type Standing = (typeof STANDINGS)[number]

export const planSchema = v.strictObject({
  standing: v.picklist(STANDINGS),
  rows: v.array(rowSchema),
})
export type Plan = Readonly<v.InferOutput<typeof planSchema>>

export const EMPTY_PLAN: Plan = { standing: 'draft', rows: [] }

/** More chosen models than this deserve a gentle warning: few municipalities carry out so many at once. */
export const MANY_MODELS = 7
