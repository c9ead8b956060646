import * as v from 'valibot'
import { writtenSchema } from '../assessment/Written.ts'
import { ownNumberSchema } from './ownNumberSchema.ts'
import { quarterSchema } from './Quarter.ts'

export const milestoneSchema = v.strictObject({
  /** Its name for calendars, its own in the row; one without goes by its place, counted from 0. */
  number: v.optional(ownNumberSchema),
  quarter: quarterSchema,
  text: writtenSchema,
})
/** What should be ready by the end of a quarter. */
export type Milestone = Readonly<v.InferOutput<typeof milestoneSchema>>
