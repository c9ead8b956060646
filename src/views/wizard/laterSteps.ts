import { CheckStep } from './CheckStep.tsx'
import { GoalsStep } from './GoalsStep.tsx'
import { InUseStep } from './InUseStep.tsx'
import { SlotsStep } from './SlotsStep.tsx'

/** One chunk for the pages after the first two, so that the first load does without them. */
export const laterSteps = { CheckStep, GoalsStep, InUseStep, SlotsStep }
