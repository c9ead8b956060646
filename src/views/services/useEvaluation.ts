import type { Evaluation } from '../../scoring/evaluateModels.ts'
import { evaluationOf, trialEvaluationOf, unplannedEvaluationOf } from '../../state/evaluationOf.ts'
import { useCatalogue, useSavedWork, useShownTrial } from './AppServices.tsx'

/** The result for the work as this part of the page shows it; apart from the other hooks, so that the first load does without scoring. */
export function useEvaluation(): Evaluation {
  const catalogue = useCatalogue()
  const saved = useSavedWork()
  const shown = useShownTrial()
  return shown ? trialEvaluationOf(catalogue, shown.work) : evaluationOf(catalogue, saved)
}

/** The result for the saved answers as if nothing were in the plan, whatever the trial: what a trial is held against. */
export function useAnsweredEvaluation(): Evaluation {
  return unplannedEvaluationOf(useCatalogue(), useSavedWork())
}
