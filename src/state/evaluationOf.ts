import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { Work } from '../plan/Work.ts'
import { type Evaluation, evaluateModels } from '../scoring/evaluateModels.ts'
import { memoizeLast } from './memoizeLast.ts'

const evaluate = memoizeLast(evaluateModels)
const evaluateUnplanned = memoizeLast(evaluateModels)
const evaluateTrial = memoizeLast(evaluateModels)

type Asked = Pick<Work, 'answers' | 'pins' | 'preferred'>

/** The result for the work at hand, computed again only when answers, pins, swaps or the plan's models change. */
export function evaluationOf(
  catalogue: Catalogue,
  { answers, pins, preferred, plan }: Asked & Pick<Work, 'plan'>,
): Evaluation {
  return evaluate(catalogue, answers, pins, preferred, modelsOf(plan))
}

/** The same as if nothing were in the plan: what a trial is held against. */
export function unplannedEvaluationOf(catalogue: Catalogue, { answers, pins, preferred }: Asked): Evaluation {
  return evaluateUnplanned(catalogue, answers, pins, preferred)
}

/** The result for a trial, remembered beside the work's own. The plan does not bind it, or it could show nothing. */
export function trialEvaluationOf(catalogue: Catalogue, { answers, pins, preferred }: Asked): Evaluation {
  return evaluateTrial(catalogue, answers, pins, preferred)
}

let last: readonly ModelId[] = []

/** The plan's models; the same list as long as it names the same ones, whatever is written of them. */
function modelsOf({ rows }: Work['plan']): readonly ModelId[] {
  if (rows.length !== last.length || rows.some(({ model }, i) => model !== last[i]))
    last = rows.map(({ model }) => model)
  return last
}
