import * as v from 'valibot'
import { writtenSchema } from '../assessment/Written.ts'
import { MOST_DAYS, MOST_EUROS, wholeAmount } from '../assessment/wholeAmount.ts'
import { modelId } from '../catalogue/catalogueSchema.ts'
import { logoSchema } from './Logo.ts'
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

/** How far a model has come. */
export const ROW_STATUSES = ['proposed', 'decided', 'under-way', 'done'] as const
export type RowStatus = (typeof ROW_STATUSES)[number]

const MOST_HOURS = 1_000_000

const milestoneSchema = v.strictObject({
  /** Its name for calendars, its own in the row; one without goes by its place, counted from 0. */
  number: v.optional(v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, '0 or more'))),
  quarter: quarterSchema,
  text: writtenSchema,
})
/** What should be ready by the end of a quarter. */
export type Milestone = Readonly<v.InferOutput<typeof milestoneSchema>>

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
  status: v.optional(v.picklist(ROW_STATUSES)),
  owner: v.optional(writtenSchema),
  /** Working days a year; absent, it follows the municipality's yardstick. */
  days: v.optional(wholeAmount(MOST_DAYS)),
  /** Of files saved before days were asked: stays as written until days are. */
  hours: v.optional(wholeAmount(MOST_HOURS)),
  costEur: v.optional(wholeAmount(MOST_EUROS)),
  funding: v.optional(writtenSchema),
  unit: v.optional(writtenSchema),
  baseline: v.optional(writtenSchema),
  target: v.optional(writtenSchema),
  source: v.optional(writtenSchema),
  cautions: v.optional(writtenSchema),
  milestones: v.optional(v.array(milestoneSchema)),
})
export type PlanRow = Readonly<v.InferOutput<typeof rowSchema>>

/** Fields of a row that hold the user's own words. */
export const WRITTEN_FIELDS = ['lead', 'partners', 'indicator', 'steps', 'notes'] as const
/** Fields of a row that few need at first: who answers politically, money's source, the indicator's parts. */
export const MORE_FIELDS = ['owner', 'funding', 'unit', 'baseline', 'target', 'source', 'cautions'] as const
export type WrittenField = (typeof WRITTEN_FIELDS)[number] | (typeof MORE_FIELDS)[number]

/** Whether the plan is still being worked on, or goes to a board. */
export const STANDINGS = ['draft', 'for-decision'] as const
export type Standing = (typeof STANDINGS)[number]

/** What the document says of the plan as a whole, in the user's own words. */
export const PLAN_FIELDS = [
  'title',
  'version',
  'body',
  'goalsBy',
  'tookPart',
  'startingPoint',
  'followUp',
  'decision',
  'binds',
] as const
export type PlanField = (typeof PLAN_FIELDS)[number]

export const planSchema = v.strictObject({
  standing: v.picklist(STANDINGS),
  /** Inside a phase models stand as the user put them; without it, by their start. */
  order: v.optional(v.literal('by-hand')),
  title: v.optional(writtenSchema),
  version: v.optional(writtenSchema),
  body: v.optional(writtenSchema),
  goalsBy: v.optional(writtenSchema),
  tookPart: v.optional(writtenSchema),
  startingPoint: v.optional(writtenSchema),
  followUp: v.optional(writtenSchema),
  decision: v.optional(writtenSchema),
  binds: v.optional(writtenSchema),
  logo: v.optional(logoSchema),
  rows: v.array(rowSchema),
})
export type Plan = Readonly<v.InferOutput<typeof planSchema>>

export const EMPTY_PLAN: Plan = { standing: 'draft', rows: [] }

/** More chosen models than this deserve a gentle warning: few municipalities carry out so many at once. */
export const MANY_MODELS = 7
