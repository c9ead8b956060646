import { CheckStep } from './CheckStep.tsx'
import { InUseStep } from './InUseStep.tsx'
import { MunicipalityStep } from './MunicipalityStep.tsx'
import { SlotsStep } from './SlotsStep.tsx'
import { YardstickStep } from './YardstickStep.tsx'

/** One chunk for the pages after the first two, so that the first load does without them. */
export const laterSteps = { CheckStep, InUseStep, MunicipalityStep, SlotsStep, YardstickStep }
