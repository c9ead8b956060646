import type { Answers } from '../assessment/Answers.ts'
import { known } from '../assessment/known.ts'
import { type PriorityTiers, priorityTiers } from '../assessment/priorityTiers.ts'
import type { Slots } from '../assessment/Slots.ts'
import type { Catalogue, OperatingModel } from '../catalogue/Catalogue.ts'
import type { ModelId } from '../catalogue/ids.ts'
import { type Explanation, explainModel } from './explainModel.ts'
import { type Ranking, rankModels } from './rankModels.ts'
import { slotEntrants } from './slotEntrants.ts'
import { tierWeights } from './tierWeights.ts'
import type { Verdict } from './Verdict.ts'
import { type MustsUnseated, type Portfolio, type Settled, walkRanking } from './walkRanking.ts'

/** A pin on a model: it must, or must not, be in the proposal. */
export type Pin = 'must' | 'must-not'
export type Pins = { readonly [id: ModelId]: Pin | undefined }

/** One model as the results show it. */
export interface EvaluatedModel {
  readonly model: OperatingModel
  /** Shared competition rank; null without a priority hit. */
  readonly rank: number | null
  readonly explanation: Explanation
  readonly verdict: Verdict
}

export interface Evaluation {
  readonly tiers: PriorityTiers
  /** Undefined while unknown. */
  readonly slots: Slots | undefined
  readonly settled: Settled
  readonly ranking: Ranking<OperatingModel>
  /** Undefined while the slots are unknown: an unknown is not 0, 0, 0. */
  readonly outcome: Portfolio<OperatingModel> | MustsUnseated<OperatingModel> | undefined
  /** In display order. */
  readonly models: readonly EvaluatedModel[]
}

/**
 * The whole result for one municipality: answers and pins in, ranking, best portfolio and a verdict per model out.
 *
 * @param preferred  swaps made in place among equals
 */
export function evaluateModels(
  catalogue: Catalogue,
  answers: Answers,
  pins: Pins,
  preferred: readonly ModelId[],
): Evaluation {
  const tiers = priorityTiers(catalogue, answers)
  const ranking = rankModels(catalogue.models, tierWeights(tiers))
  const settled = settle(catalogue, answers, pins, preferred)
  const slots = known(answers.slots)
  const outcome = slots && walkRanking(ranking, slots, settled)
  const verdict = verdicts(ranking, slots, settled, outcome, answers, pins)
  const ranked = ranking.classes.flatMap(({ rank, models }) => models.map(model => ({ model, rank })))
  const models = [...ranked, ...ranking.unmarked.map(model => ({ model, rank: null }))].map(
    ({ model, rank }) => ({
      model,
      rank,
      explanation: explainModel(model, tiers),
      verdict: verdict(model, rank),
    }),
  )
  return { tiers, slots, settled, ranking, outcome, models }
}

/** What answers and pins settle. A pin is the later word, so it wins over the status. */
export function settle(
  { models }: Pick<Catalogue, 'models'>,
  { status }: Answers,
  pins: Pins,
  preferred: readonly ModelId[],
): Settled {
  const ids = models.map(({ id }) => id)
  return {
    musts: new Set(
      ids.filter(id => pins[id] === 'must' || (status[id] === 'planned' && pins[id] === undefined)),
    ),
    barred: new Set(ids.filter(id => barredBy(id, status, pins) !== undefined)),
    preferred: new Set(preferred),
  }
}

function barredBy(
  id: ModelId,
  status: Answers['status'],
  pins: Pins,
): 'in-use' | 'not-for-us' | 'must-not' | undefined {
  if (pins[id] !== undefined) return pins[id] === 'must-not' ? 'must-not' : undefined
  const own = status[id]
  return own === 'in-use' || own === 'not-for-us' ? own : undefined
}

function verdicts(
  ranking: Ranking<OperatingModel>,
  slots: Slots | undefined,
  settled: Settled,
  outcome: Evaluation['outcome'],
  { status }: Answers,
  pins: Pins,
): (model: OperatingModel, rank: number | null) => Verdict {
  const portfolio = outcome?.kind === 'portfolio' ? outcome : undefined
  const classOf = new Map(
    portfolio?.classes.flatMap(one => one.models.map(model => [model.id, one] as const)),
  )
  const entrants = slots ? slotEntrants(ranking, slots, settled) : new Map<ModelId, never>()
  return ({ id }, rank) => {
    if (settled.musts.has(id)) return { kind: 'must' }
    const why = barredBy(id, status, pins)
    if (why !== undefined) return { kind: 'barred', why }
    if (rank === null) return { kind: 'no-mark' }
    if (outcome === undefined) return { kind: 'slots-unknown' }
    const own = classOf.get(id)
    if (own !== undefined && own.pick > 0) {
      const others = own.models.map(model => model.id).filter(other => other !== id)
      if (own.pick === own.models.length) return { kind: 'always' }
      return { kind: 'interchangeable', pick: own.pick, of: own.models.length, others }
    }
    const slot = entrants.get(id)
    return slot === undefined ? { kind: 'outside' } : { kind: 'next', slot }
  }
}
