import type { Evaluation } from '../../scoring/evaluateModels.ts'
import { evaluationOf } from '../../state/evaluationOf.ts'
import { useCatalogue, useWork } from './AppServices.tsx'

/** The result for the work at hand; apart from the other hooks, so that the first load does without scoring. */
export function useEvaluation(): Evaluation {
  return evaluationOf(useCatalogue(), useWork())
}
