import * as v from 'valibot'
import { modelId } from '../catalogue/catalogueSchema.ts'
import { documentFields } from './documentFields.ts'
import { fieldEntries } from './fieldKinds.ts'
import { logoSchema } from './Logo.ts'
import { rowFields } from './rowFields.ts'

/**
 * One chosen model in time. Only what the user decided is kept: an absent `duration` or `steps` follows the
 * catalogue, in whatever language the plan is read.
 */
const rowSchema = v.strictObject({ model: modelId, ...fieldEntries(rowFields) })
export type PlanRow = Readonly<v.InferOutput<typeof rowSchema>>

/** The gate for what changes a row: undefined gives a field back to the catalogue or leaves it open. */
export const rowPatchSchema = v.strictObject(fieldEntries(rowFields))
export type RowPatch = Readonly<v.InferOutput<typeof rowPatchSchema>>

/** Whether the plan is still being worked on, or goes to a board. */
export const STANDINGS = ['draft', 'for-decision'] as const
export type Standing = (typeof STANDINGS)[number]

export const planSchema = v.strictObject({
  standing: v.picklist(STANDINGS),
  /** Inside a phase models stand as the user put them; without it, by their start. */
  order: v.optional(v.literal('by-hand')),
  ...fieldEntries(documentFields),
  logo: v.optional(logoSchema),
  /** The whole roadmap begins with a cover, which the logo stands on. */
  cover: v.optional(v.literal(true)),
  rows: v.array(rowSchema),
})
export type Plan = Readonly<v.InferOutput<typeof planSchema>>

export const EMPTY_PLAN: Plan = { standing: 'draft', rows: [] }

/** More chosen models than this deserve a gentle warning: few municipalities carry out so many at once. */
export const MANY_MODELS = 7
