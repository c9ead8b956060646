import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { Work } from '../plan/Work.ts'
import { type Evaluation, evaluateModels } from '../scoring/evaluateModels.ts'
import { memoizeLast } from './memoizeLast.ts'

const evaluate = memoizeLast(evaluateModels)
const evaluateTrial = memoizeLast(evaluateModels)

/** The result for the work at hand, computed again only when answers, pins or swaps change. */
export function evaluationOf(catalogue: Catalogue, { answers, pins, preferred }: Work): Evaluation {
  return evaluate(catalogue, answers, pins, preferred)
}

/** The same for a trial, remembered beside the work's own result. */
export function trialEvaluationOf(catalogue: Catalogue, { answers, pins, preferred }: Work): Evaluation {
  return evaluateTrial(catalogue, answers, pins, preferred)
}
