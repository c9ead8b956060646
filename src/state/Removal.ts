import * as v from 'valibot'
import { modelId } from '../catalogue/catalogueSchema.ts'

/** What an action did, so that the words beside "undo" and "redo" can say it. */
export const removalSchema = v.union([
  v.strictObject({ kind: v.picklist(['own-removed', 'trial-removed']), name: v.string() }),
  v.strictObject({
    kind: v.picklist(['row-removed', 'steps-discarded', 'milestone-removed', 'unlisted']),
    model: modelId,
  }),
  v.strictObject({ kind: v.literal('rows-delayed'), models: v.pipe(v.array(modelId), v.readonly()) }),
  v.strictObject({ kind: v.literal('row-swapped'), model: modelId, into: modelId }),
  v.strictObject({
    kind: v.picklist([
      'everything-cleared',
      'work-brought-back',
      'file-opened',
      'example-opened',
      'table-taken',
      'draft-discarded',
      'logo-removed',
      'logo-replaced',
      'trial-saved',
    ]),
  }),
])
export type Removal = Readonly<v.InferOutput<typeof removalSchema>>
