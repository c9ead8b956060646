import { type Answers, STEPS, type Step } from './Answers.ts'

/** Where "Continue" leads: the first step not yet passed, or the check of the answers. */
export function firstUnanswered({ passed }: Answers): Step {
  return STEPS.find(step => !passed.includes(step)) ?? 'check'
}

/** True once every question page has been passed, so that results rest on a finished self-assessment. */
export function isAssessed({ passed }: Answers): boolean {
  return STEPS.every(step => step === 'check' || passed.includes(step))
}
