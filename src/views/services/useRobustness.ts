import { type Robustness, robustnessOf } from '../../state/robustnessOf.ts'
import { useEvaluation } from './useEvaluation.ts'

/** How sure the result is that this part of the page shows. */
export function useRobustness(): Robustness {
  return robustnessOf(useEvaluation())
}
