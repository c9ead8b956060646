// One chunk for the pages after the first two, so that the first load does without them.
export { CheckStep } from './CheckStep.tsx'
export { InUseStep } from './InUseStep.tsx'
export { MunicipalityStep } from './MunicipalityStep.tsx'
export { SlotsStep } from './SlotsStep.tsx'
export { YardstickStep } from './YardstickStep.tsx'
