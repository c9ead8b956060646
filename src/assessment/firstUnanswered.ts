import { type Answers, REQUIRED_STEPS, type Step } from './Answers.ts'

/** Where "Continue" leads: the first page not yet passed of those a proposal needs, or the check of the answers. */
export function firstUnanswered({ passed }: Answers): Step {
  return REQUIRED_STEPS.find(step => !passed.includes(step)) ?? 'check'
}

/** True once both pages that a proposal needs have been passed. */
export function isAssessed({ passed }: Answers): boolean {
  return REQUIRED_STEPS.every(step => passed.includes(step))
}
