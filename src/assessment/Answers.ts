import * as v from 'valibot'
import { goalId, modelId } from '../catalogue/catalogueSchema.ts'
import { slotsSchema } from './Slots.ts'
import { MOST_DAYS, MOST_EUROS, wholeAmount } from './wholeAmount.ts'
import { yardstickSchema } from './Yardstick.ts'

export const MUNICIPALITY_MAX_LENGTH = 100

/** How important a goal is, in words; `not` and `unknown` leave the goal out of the priorities. */
export const IMPORTANCES = ['not', 'somewhat', 'fairly', 'very'] as const
export type Importance = (typeof IMPORTANCES)[number]

/** What staff or money the municipality has for new models, in words. */
export const AMOUNTS = ['little', 'moderate', 'lot'] as const
export type Amount = (typeof AMOUNTS)[number]

/** Where a model stands in the municipality; a model without a status is not in use. */
export const STATUSES = ['not-in-use', 'in-use', 'planned', 'not-for-us'] as const
export type Status = (typeof STATUSES)[number]

/** Pages that lead to a proposal. */
export const REQUIRED_STEPS = ['goals', 'resources'] as const
/** Pages that make it more exact, each of them free to skip. */
export const LATER_STEPS = ['in-use', 'slots', 'yardstick', 'municipality', 'check'] as const
/** Pages of the self-assessment, in order. */
export const STEPS = [...REQUIRED_STEPS, ...LATER_STEPS] as const
export type Step = (typeof STEPS)[number]

const year = v.pipe(
  v.number(),
  v.integer('a whole year'),
  v.minValue(2000, '2000 or later'),
  v.maxValue(2100, '2100 or earlier'),
)
const unknown = v.literal('unknown')

const periodSchema = v.pipe(
  v.strictObject({ kind: v.picklist(['term', 'years']), from: year, to: year }),
  v.check(({ from, to }) => from <= to, 'a first year that is not after the last'),
)

/** Everything the self-assessment asks. A missing field is an unanswered question; `unknown` is "I don't know". */
export const answersSchema = v.strictObject({
  municipality: v.pipe(
    v.string(),
    v.maxLength(MUNICIPALITY_MAX_LENGTH, `at most ${MUNICIPALITY_MAX_LENGTH} characters`),
  ),
  period: v.optional(v.union([periodSchema, unknown])),
  staff: v.optional(v.picklist([...AMOUNTS, 'unknown'])),
  money: v.optional(v.picklist([...AMOUNTS, 'unknown'])),
  /** Working days a year that there are for new models, all together. */
  workingDays: v.optional(wholeAmount(MOST_DAYS)),
  /** Euros a year that there are for new models. */
  euros: v.optional(wholeAmount(MOST_EUROS)),
  slots: v.optional(v.union([slotsSchema, unknown])),
  yardstick: v.optional(yardstickSchema),
  importance: v.record(goalId, v.picklist([...IMPORTANCES, 'unknown'])),
  first: v.optional(v.union([goalId, v.null()])),
  status: v.record(modelId, v.picklist(STATUSES)),
  passed: v.array(v.picklist(STEPS)),
})

/**
 * The municipality's answers.
 *
 * `first` is the tie-break "if only one": a goal, or null for "no difference"; it counts only while the
 * top tier holds several goals. `passed` lists the steps left by "Continue", so that a skipped page
 * differs from one never seen.
 */
export type Answers = Readonly<v.InferOutput<typeof answersSchema>>
export type Period = Readonly<v.InferOutput<typeof periodSchema>>

export const EMPTY_ANSWERS: Answers = { municipality: '', importance: {}, status: {}, passed: [] }
