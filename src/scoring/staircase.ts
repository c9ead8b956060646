import type { ModelId } from '../catalogue/ids.ts'
import type { EvaluatedModel, Evaluation } from './evaluateModels.ts'

/** One step: a scoring model that may be proposed. */
export interface Stair {
  readonly evaluated: EvaluatedModel
  /** The weights it hits, in score units; above 0. */
  readonly rise: number
  /** Sum of the rises up to and with this step. */
  readonly height: number
  /** Is it in the proposal? Undefined while there is none. */
  readonly isIn: boolean | undefined
}

/**
 * The ranking as a staircase: read from the start, each step is the best use of one more slot that fits it, so
 * it is at once the ranking and the best portfolio for any slots.
 *
 * Source: docs/method.md, section "Best portfolio".
 */
export function staircase({ ranking, settled, outcome, models }: Evaluation): readonly Stair[] {
  const score = new Map<ModelId, number>(
    ranking.classes.flatMap(rankClass => rankClass.models.map(({ id }) => [id, rankClass.score] as const)),
  )
  const proposed = outcome?.kind === 'portfolio' ? new Set(outcome.proposal.map(({ id }) => id)) : undefined
  let height = 0
  return models.flatMap(evaluated => {
    const { id } = evaluated.model
    const rise = score.get(id) ?? 0
    if (rise === 0 || settled.barred.has(id)) return []
    height += rise
    return [{ evaluated, rise, height, isIn: proposed?.has(id) }]
  })
}
