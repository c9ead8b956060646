import * as v from 'valibot'
import { type Answers, answersSchema } from '../assessment/Answers.ts'
import { modelId } from '../catalogue/catalogueSchema.ts'
import { ownNumberSchema } from './ownNumberSchema.ts'

export const TRIAL_NAME_MAX_LENGTH = 60
export const MOST_KEPT_TRIALS = 5

/** Pins: what must, and must not, be in the proposal. */
export const pinsSchema = v.record(modelId, v.picklist(['must', 'must-not']))

/** What a trial may change, without touching the answers: importance of the goals, slots and pins. */
const trialSchema = v.strictObject({
  importance: answersSchema.entries.importance,
  first: answersSchema.entries.first,
  slots: answersSchema.entries.slots,
  pins: pinsSchema,
})
export type Trial = Readonly<v.InferOutput<typeof trialSchema>>

/** A trial kept under a name, to be compared with the answers and with other ones. */
export const keptTrialSchema = v.strictObject({
  /** Its own in the work; absent in files saved before. */
  number: v.optional(ownNumberSchema),
  name: v.pipe(
    v.string(),
    v.check(name => name.trim() !== '', 'a name that is not blank'),
    v.maxLength(TRIAL_NAME_MAX_LENGTH, `at most ${TRIAL_NAME_MAX_LENGTH} characters`),
  ),
  trial: trialSchema,
})
export type KeptTrial = Readonly<v.InferOutput<typeof keptTrialSchema>>

/** The answers and pins as a trial to change. */
export function trialOf({ importance, first, slots }: Answers, pins: Trial['pins']): Trial {
  return {
    importance,
    ...(first === undefined ? {} : { first }),
    ...(slots === undefined ? {} : { slots }),
    pins,
  }
}

/** The answers with a trial's in their place. */
export function trialAnswers({ first: _f, slots: _s, ...answers }: Answers, trial: Trial): Answers {
  const { pins: _pins, ...changed } = trial
  return { ...answers, ...changed }
}
