import type { Answers } from '../assessment/Answers.ts'
import { type KnownSlots, knownSlots } from '../assessment/knownSlots.ts'
import { type PriorityTiers, priorityTiers } from '../assessment/priorityTiers.ts'
import type { Catalogue, OperatingModel } from '../catalogue/Catalogue.ts'
import type { ModelId } from '../catalogue/ids.ts'
import { type Explanation, explainModel } from './explainModel.ts'
import { modelVerdicts } from './modelVerdicts.ts'
import { proposalOf } from './proposalChange.ts'
import { type Ranking, rankModels } from './rankModels.ts'
import { type Pins, settle } from './settle.ts'
import { tierWeights } from './tierWeights.ts'
import type { Verdict } from './Verdict.ts'
import { type MustsUnseated, type Portfolio, type Settled, walkRanking } from './walkRanking.ts'
import { type Starts, walkStarts } from './walkStarts.ts'

/** One model as the results show it. */
export interface EvaluatedModel {
  readonly model: OperatingModel
  /** Shared competition rank; null without a priority hit. */
  readonly rank: number | null
  readonly explanation: Explanation
  readonly verdict: Verdict
  /** Named in the proposal: by its marks, as a start, or as the user's own decision. */
  readonly isProposed: boolean
}

export type Evaluation = KnownSlots & {
  readonly tiers: PriorityTiers
  readonly settled: Settled
  readonly ranking: Ranking<OperatingModel>
  /** Undefined while the slots are unknown: an unknown is not 0, 0, 0. */
  readonly outcome: Portfolio<OperatingModel> | MustsUnseated<OperatingModel> | undefined
  /** What fills the slots that the portfolio leaves free; undefined without a portfolio. */
  readonly starts: Starts<OperatingModel> | undefined
  /** In display order. */
  readonly models: readonly EvaluatedModel[]
}

/**
 * The whole result for one municipality: answers and pins in, ranking, best portfolio and a verdict per model out.
 *
 * @param preferred  swaps made in place among equals
 * @param planned    models of the plan, which take their slots first; none where the plan is not to count
 */
export function evaluateModels(
  catalogue: Catalogue,
  answers: Answers,
  pins: Pins,
  preferred: readonly ModelId[],
  planned: readonly ModelId[] = [],
): Evaluation {
  const tiers = priorityTiers(catalogue, answers)
  const ranking = rankModels(catalogue.models, tierWeights(tiers))
  const decided = { status: answers.status, pins, planned: new Set(planned) }
  const settled = settle(catalogue, decided, preferred)
  const known = knownSlots(answers)
  const { slots } = known
  const outcome = slots && walkRanking(ranking, slots, settled)
  const starts =
    outcome?.kind === 'portfolio' ? slots && walkStarts(ranking, slots, settled, outcome) : undefined
  const verdict = modelVerdicts({ ranking, slots, settled, outcome, starts }, decided)
  const proposed = new Set(proposalOf({ outcome, starts }))
  const ranked = ranking.classes.flatMap(({ rank, models }) => models.map(model => ({ model, rank })))
  const models = [...ranked, ...ranking.unmarked.map(model => ({ model, rank: null }))].map(
    ({ model, rank }) => ({
      model,
      rank,
      explanation: explainModel(model, tiers),
      verdict: verdict(model, rank),
      isProposed: proposed.has(model.id),
    }),
  )
  return { ...known, tiers, settled, ranking, outcome, starts, models }
}
