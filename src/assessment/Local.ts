import * as v from 'valibot'
import { categoryId, goalId, modelId } from '../catalogue/catalogueSchema.ts'
import type { ModelId } from '../catalogue/ids.ts'
import { type Written, writtenSchema } from './Written.ts'

const resources = v.picklist([1, 2, 3])

/** Ids of a municipality's own models: `own-1`, `own-2`, … never given twice in one work. */
const ownId = v.pipe(
  v.string(),
  v.regex(/^own-[1-9]\d{0,8}$/, 'an own model, such as own-1'),
  // The gate for own ids, as `modelId` is for published ones.
  v.transform(text => text as ModelId),
)

export const OWN_NAME_MAX_LENGTH = 120

const ownModelSchema = v.strictObject({
  id: ownId,
  name: v.pipe(
    writtenSchema,
    v.check(
      ({ text }) => text.trim() !== '' && text.length <= OWN_NAME_MAX_LENGTH,
      `a name of at most ${OWN_NAME_MAX_LENGTH} characters`,
    ),
  ),
  category: categoryId,
  resources,
  marks: v.array(goalId),
  why: v.optional(writtenSchema),
  how: v.optional(writtenSchema),
})
/** A model of the municipality's own: what it is called, what it needs, which goals it is judged to hit. */
export type OwnModel = Readonly<v.InferOutput<typeof ownModelSchema>>

const ownDraftSchema = v.strictObject({
  name: v.string(),
  category: v.optional(categoryId),
  resources: v.optional(resources),
  marks: v.array(goalId),
  why: v.string(),
  how: v.string(),
})
/** An own model that is still being written. */
export type OwnDraft = Readonly<v.InferOutput<typeof ownDraftSchema>>

/** What the draft of a model that does not yet exist is kept under; others under their model's id. */
export const NEW_DRAFT = 'new'

const judgementSchema = v.strictObject({
  /** Another resource level here. `marksHold` says whether the published marks count at a lower one; absent while unanswered. */
  resources: v.optional(
    v.strictObject({ level: resources, marksHold: v.optional(v.boolean()), reason: writtenSchema }),
  ),
  /** Goals judged high here, each with its reason; blank while none is written. */
  marks: v.record(goalId, writtenSchema),
})
/** What the municipality judges otherwise about a published model; what is unfinished is kept, and does not count. */
export type Judgement = Readonly<v.InferOutput<typeof judgementSchema>>

export const localSchema = v.strictObject({
  /** The switch: false shows the published picture, and keeps everything. */
  applied: v.boolean(),
  judgements: v.record(modelId, judgementSchema),
  own: v.array(ownModelSchema),
  drafts: v.optional(v.record(v.string(), ownDraftSchema)),
})
/** Local judgement: the user's own, kept apart from published evidence everywhere. */
export type Local = Readonly<v.InferOutput<typeof localSchema>>

export const NO_LOCAL: Local = { applied: true, judgements: {}, own: [] }
export const NO_JUDGEMENT: Judgement = { marks: {} }

/** True when there is something local that the switch could turn off. */
export function hasLocal({ judgements, own }: Local): boolean {
  return (
    own.length > 0 || Object.values(judgements).some(judgement => isJudged(judgement && inForce(judgement)))
  )
}

/** True when a judgement says anything at all. */
export function isJudged(judgement: Judgement | undefined): boolean {
  return (
    judgement !== undefined && (judgement.resources !== undefined || Object.keys(judgement.marks).length > 0)
  )
}

/** The parts of a judgement that count: each with its reason, and another level with an answer on the marks. */
export function inForce({ resources, marks }: Judgement): Judgement {
  const hasReason = (reason: Written | undefined) => reason !== undefined && reason.text.trim() !== ''
  return {
    ...(resources?.marksHold !== undefined && hasReason(resources.reason) && { resources }),
    marks: Object.fromEntries(Object.entries(marks).filter(([, reason]) => hasReason(reason))),
  }
}

/** @param number  1 or more, not given to anything of the work before */
export function ownIdOf(number: number): OwnModel['id'] {
  return v.parse(ownId, `own-${number}`)
}
