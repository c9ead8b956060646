import type { StepProblem } from '../../assessment/stepProblems.ts'

/** What every page of the self-assessment is given: the problems found when the user tried to go on. */
export interface StepProps {
  readonly problems: readonly StepProblem[]
}
