import type { PriorityTiers } from '../assessment/priorityTiers.ts'
import type { Slots } from '../assessment/Slots.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { CriterionTiers } from './isAtLeast.ts'
import type { Rankable, Ranking } from './rankModels.ts'
import {
  MOST_PARTIAL_PORTFOLIOS,
  type RobustOutcome,
  type RobustQuestion,
  robustPortfolios,
} from './robustPortfolios.ts'
import { slotCapacity, slotDemand } from './slotRoom.ts'
import type { Settled } from './walkRanking.ts'

/**
 * How the free scoring models fare whatever the weights that fit the tiers, beside the musts.
 *
 * Undefined when the musts alone need more slots than there are. Slots become capacities on cumulated counts,
 * `#***`, `#*** + #**`, `all`, which a seatable set never passes.
 *
 * Source: docs/method.md, section "Robustness".
 */
export function robustModels<Model extends Rankable>(
  ranking: Ranking<Model>,
  tiers: PriorityTiers,
  slots: Slots,
  settled: Settled,
  mostPartial: number = MOST_PARTIAL_PORTFOLIOS,
): RobustOutcome<ModelId> | undefined {
  const question = robustQuestion(ranking, tiers, slots, settled)
  return question && robustPortfolios(question, mostPartial)
}

/** The slots and models as a question for `robustPortfolios`; undefined when the musts alone do not fit. */
function robustQuestion<Model extends Rankable>(
  ranking: Ranking<Model>,
  tiers: PriorityTiers,
  slots: Slots,
  { musts, barred }: Pick<Settled, 'musts' | 'barred'>,
): RobustQuestion<ModelId> | undefined {
  const models = ranking.classes.flatMap(rankClass => rankClass.models)
  const seated = [...models, ...ranking.unmarked].filter(({ id }) => musts.has(id))
  const capacity = slotCapacity(slots).map(
    (room, i) => room - seated.filter(model => slotDemand(model)[i] === 1).length,
  )
  if (capacity.some(room => room < 0)) return undefined
  const projects = models
    .filter(({ id }) => !musts.has(id) && !barred.has(id))
    .map(model => ({ id: model.id, values: hitVector(model, tiers), resources: slotDemand(model) }))
  return { projects, capacity, tiers: criterionTiers(tiers), lighterWins: true }
}

/** 1 for each priority with a published mark, in the order of the tiers. */
export function hitVector({ marks }: Pick<Rankable, 'marks'>, tiers: PriorityTiers): readonly number[] {
  return tiers.flat().map(goal => (marks.includes(goal) ? 1 : 0))
}

/** The tiers as places in a hit vector. */
export function criterionTiers(tiers: PriorityTiers): CriterionTiers {
  let place = 0
  return tiers.map(tier => tier.map(() => place++))
}
