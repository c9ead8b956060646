import { LATER_STEPS, REQUIRED_STEPS, STEPS, type Step } from '../../assessment/Answers.ts'

/** Where a step leads, and where it is left for. */
interface Way {
  readonly back: string
  readonly next: string
  /** What the button says that leads on. */
  readonly says: 'continue' | 'toProposal'
}

const RESULTS = '/results'
const address = (step: Step) => `/assessment/${step}`

/**
 * The way through the steps: the required ones lead to the proposal, the later ones to each other and back to it.
 *
 * @param returnsTo  `return` of the address: `results` came from there, anything else from the check; null from neither
 */
export function wayThrough(step: Step, returnsTo: string | null): Way {
  if (returnsTo === 'results') return { back: RESULTS, next: RESULTS, says: 'toProposal' }
  if (returnsTo !== null) return { back: address('check'), next: address('check'), says: 'continue' }
  const steps: readonly Step[] = placeOf(step).isLater ? LATER_STEPS : REQUIRED_STEPS
  const before = steps[steps.indexOf(step) - 1]
  const after = steps[steps.indexOf(step) + 1]
  return {
    back: before ? address(before) : step === STEPS[0] ? '/' : RESULTS,
    next: after ? address(after) : RESULTS,
    says: after ? 'continue' : 'toProposal',
  }
}

/** A step's place among the required or the later ones, counted from 1. */
export function placeOf(step: Step): {
  readonly place: number
  readonly of: number
  readonly isLater: boolean
} {
  const isLater = (LATER_STEPS as readonly Step[]).includes(step)
  const steps: readonly Step[] = isLater ? LATER_STEPS : REQUIRED_STEPS
  return { place: steps.indexOf(step) + 1, of: steps.length, isLater }
}
