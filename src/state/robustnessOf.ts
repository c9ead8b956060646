import type { ModelId } from '../catalogue/ids.ts'
import type { Evaluation } from '../scoring/evaluateModels.ts'
import { robustQuestion } from '../scoring/robustModels.ts'
import { type RobustOutcome, type RobustQuestion, robustPortfolios } from '../scoring/robustPortfolios.ts'
import { type RobustVerdict, robustVerdicts } from '../scoring/robustVerdict.ts'
import { memoizeLast } from './memoizeLast.ts'

/** How sure the result is, or how far the computing of it has come. */
export type Robustness =
  /** Nothing to compute: the slots are unknown, or the musts do not fit them. */
  | { readonly kind: 'none' }
  /** Goes on beside the page; `share` is the part done, 0 to 1. */
  | { readonly kind: 'computing'; readonly share: number }
  | { readonly kind: 'too-large' | 'cancelled' }
  | Found

interface Found {
  readonly kind: 'robust'
  /** Non-dominated portfolios. */
  readonly portfolios: number
  readonly verdicts: ReadonlyMap<ModelId, RobustVerdict>
  /** Share of the non-dominated portfolios that hold a model; musts 1. */
  readonly core: ReadonlyMap<ModelId, number>
}

/** What the page computes at once, or a question that needs a worker. */
type Started = Robustness | { readonly kind: 'ask'; readonly question: RobustQuestion<ModelId> }

/** Above this many scoring models the worker is asked straight away. */
const MOST_MODELS_AT_ONCE = 60
/** Partial portfolios that take some tens of milliseconds. */
const MOST_PARTIAL_AT_ONCE = 1_000

/** Robustness of one evaluation, computed again only when that changes. */
export const robustnessOf = memoizeLast(({ ranking, tiers, slots, settled }: Evaluation): Started => {
  const question = slots && robustQuestion(ranking, tiers, slots, settled)
  if (question === undefined) return { kind: 'none' }
  if (question.projects.length > MOST_MODELS_AT_ONCE) return { kind: 'ask', question }
  const outcome = robustPortfolios(question, MOST_PARTIAL_AT_ONCE)
  return outcome.kind === 'too-large' ? { kind: 'ask', question } : found(outcome, settled)
})

/** The outcome as the views say it. */
export function found(outcome: RobustOutcome<ModelId>, settled: Evaluation['settled']): Robustness {
  if (outcome.kind === 'too-large') return outcome
  return {
    kind: 'robust',
    portfolios: outcome.portfolios,
    verdicts: robustVerdicts(outcome, settled),
    core: new Map([
      ...[...settled.musts].map((id): [ModelId, number] => [id, 1]),
      ...outcome.classes.flatMap(({ ids, core }) => ids.map((id): [ModelId, number] => [id, core])),
    ]),
  }
}
