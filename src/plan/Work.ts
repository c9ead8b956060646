import * as v from 'valibot'
import { answersSchema, EMPTY_ANSWERS } from '../assessment/Answers.ts'
import { localSchema, NO_LOCAL } from '../assessment/Local.ts'
import { modelId } from '../catalogue/catalogueSchema.ts'
import { languageSchema } from '../catalogue/Language.ts'
import { ownNumberSchema } from './ownNumberSchema.ts'
import { EMPTY_PLAN, planSchema } from './Plan.ts'
import { keptTrialSchema, MOST_KEPT_TRIALS, pinsSchema } from './Trial.ts'

/** Everything the user entered: answers, pins, swaps among equals, shortlist, plan, local judgement and kept trials. */
export const workSchema = v.strictObject({
  language: languageSchema,
  answers: answersSchema,
  pins: pinsSchema,
  preferred: v.array(modelId),
  shortlist: v.array(modelId),
  plan: planSchema,
  local: v.optional(localSchema, { applied: true, judgements: {}, own: [] }),
  /** Kept trials; called variants in saved files. */
  variants: v.optional(
    v.pipe(
      v.array(keptTrialSchema),
      v.maxLength(MOST_KEPT_TRIALS, `at most ${MOST_KEPT_TRIALS} kept trials`),
    ),
    [],
  ),
  /** The highest number that anything of the user's own has had, once that is gone: none is given twice. */
  given: v.optional(ownNumberSchema),
})
export type Work = Readonly<v.InferOutput<typeof workSchema>>

export const EMPTY_WORK: Work = {
  language: 'fi',
  answers: EMPTY_ANSWERS,
  pins: {},
  preferred: [],
  shortlist: [],
  plan: EMPTY_PLAN,
  local: NO_LOCAL,
  variants: [],
}

/** True when nothing has been entered; the language alone is no work. */
export function isUntouched(work: Work): boolean {
  return JSON.stringify({ ...work, language: EMPTY_WORK.language }) === JSON.stringify(EMPTY_WORK)
}
