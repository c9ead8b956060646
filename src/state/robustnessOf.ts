import type { ModelId } from '../catalogue/ids.ts'
import type { Evaluation } from '../scoring/evaluateModels.ts'
import { robustModels } from '../scoring/robustModels.ts'
import { type RobustVerdict, robustVerdicts } from '../scoring/robustVerdict.ts'
import { memoizeLast } from './memoizeLast.ts'

/** How sure the result is. */
export type Robustness =
  /** Nothing to compute: the slots are unknown, or the musts do not fit them. */
  | { readonly kind: 'none' }
  /** More to compute than the page can wait for. */
  | { readonly kind: 'too-large' }
  | Found

interface Found {
  readonly kind: 'robust'
  /** Non-dominated portfolios. */
  readonly portfolios: number
  readonly verdicts: ReadonlyMap<ModelId, RobustVerdict>
  /** Share of the non-dominated portfolios that hold a model; musts 1. */
  readonly core: ReadonlyMap<ModelId, number>
}

/** Partial portfolios that take some tens of milliseconds, so that the page waits for them: decision 15. */
const MOST_PARTIAL = 1_000

/** Robustness of one evaluation, computed again only when that changes. */
export const robustnessOf = memoizeLast(({ ranking, tiers, slots, settled }: Evaluation): Robustness => {
  const outcome = slots && robustModels(ranking, tiers, slots, settled, MOST_PARTIAL)
  if (outcome === undefined) return { kind: 'none' }
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
})
