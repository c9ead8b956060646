import * as v from 'valibot'
import { writtenSchema } from '../assessment/Written.ts'
import { quarterSchema } from './Quarter.ts'

export const milestoneSchema = v.strictObject({
  /** Its name for calendars, its own in the row; one without goes by its place, counted from 0. */
  number: v.optional(v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, '0 or more'))),
  quarter: quarterSchema,
  text: writtenSchema,
})
/** What should be ready by the end of a quarter. */
export type Milestone = Readonly<v.InferOutput<typeof milestoneSchema>>
