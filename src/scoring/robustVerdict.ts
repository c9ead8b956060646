import type { ModelId } from '../catalogue/ids.ts'
import type { RobustClass, RobustOutcome } from './robustPortfolios.ts'
import type { Settled } from './walkRanking.ts'

/** How a model fares whatever the weights that fit the answers. */
export type RobustVerdict =
  /** A must: the user's own decision. */
  | { readonly kind: 'choice' }
  /** In every non-dominated portfolio, with its whole class. */
  | { readonly kind: 'safe' }
  /** Each non-dominated portfolio holds `pick` of the `of` models alike; `others` are the rest of them. */
  | {
      readonly kind: 'interchangeable'
      readonly pick: number
      readonly of: number
      readonly others: readonly ModelId[]
    }
  /** In some non-dominated portfolios and not in others. */
  | { readonly kind: 'depends' }
  /** In none. */
  | { readonly kind: 'outside' }

/**
 * What to say of each free scoring model and of each must; other models have no saying.
 *
 * Source: docs/method.md, section "Robustness", what is said.
 */
export function robustVerdicts(
  { classes }: Extract<RobustOutcome<ModelId>, { kind: 'robust' }>,
  { musts }: Pick<Settled, 'musts'>,
): ReadonlyMap<ModelId, RobustVerdict> {
  return new Map<ModelId, RobustVerdict>([
    ...[...musts].map((id): [ModelId, RobustVerdict] => [id, { kind: 'choice' }]),
    ...classes.flatMap(alike => alike.ids.map((id): [ModelId, RobustVerdict] => [id, verdictOf(id, alike)])),
  ])
}

function verdictOf(id: ModelId, { ids, fewest, most }: RobustClass<ModelId>): RobustVerdict {
  if (most === 0) return { kind: 'outside' }
  if (fewest !== most) return { kind: 'depends' }
  if (fewest === ids.length) return { kind: 'safe' }
  return {
    kind: 'interchangeable',
    pick: fewest,
    of: ids.length,
    others: ids.filter(other => other !== id),
  }
}
