import type { SlotKind } from '../assessment/Slots.ts'
import { SLOT_KINDS } from '../assessment/Slots.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { Coverage } from '../scoring/coverage.ts'
import type { NearestModel } from '../scoring/nearestModel.ts'
import type { Ranking } from '../scoring/rankModels.ts'
import { displayOrder } from '../scoring/rankModels.ts'
import type { RobustOutcome } from '../scoring/robustPortfolios.ts'
import type { SlotExchange } from '../scoring/slotExchange.ts'
import type { SlotWorth } from '../scoring/slotWorth.ts'
import type { Portfolio, Settled } from '../scoring/walkRanking.ts'
import type { Starts } from '../scoring/walkStarts.ts'

/** `free` are the slots free beside the portfolio, before its starts; those free after them are `starts.free`. */
export function printPortfolio(portfolio: Portfolio, starts: Starts) {
  return { value: portfolio.value, ...printChoice(portfolio), starts: printChoice(starts) }
}

function printChoice({
  optimal,
  proposal,
  share,
  free,
}: Pick<Portfolio, 'optimal' | 'proposal' | 'share' | 'free'>) {
  return {
    // JSON's numbers are exact only so far; above that the digits stand as text.
    optimal: optimal > BigInt(Number.MAX_SAFE_INTEGER) ? String(optimal) : Number(optimal),
    proposal: proposal.map(({ id }) => id),
    share: Object.fromEntries(share),
    free,
  }
}

/** Core indices of the free scoring models, zeros included, in display order; a must counts as 1. */
export function printRobustness(outcome: RobustOutcome<ModelId>, ranking: Ranking, { musts }: Settled) {
  if (outcome.kind === 'too-large') return { tooLarge: true }
  const core = new Map([
    ...[...musts].map(id => [id, 1] as const),
    ...outcome.classes.flatMap(({ ids, core: index }) => ids.map(id => [id, index] as const)),
  ])
  return {
    portfolios: outcome.portfolios,
    core: Object.fromEntries(
      displayOrder(ranking).flatMap(({ id }) => (core.has(id) ? [[id, core.get(id)]] : [])),
    ),
  }
}

export function printSlotWorth(worth: Readonly<Record<SlotKind, SlotWorth>>) {
  return Object.fromEntries(
    SLOT_KINDS.map(kind => {
      const { models, pick, adds, starts } = worth[kind]
      const entering = starts.length > 0 && { starts: starts.map(({ id }) => id) }
      return [kind, { class: models.map(({ id }) => id), pick, adds, ...entering }]
    }),
  )
}

/** Slots as light, moderate, heavy, the way `--slots` takes them. */
export function printExchanges(exchanges: readonly SlotExchange[]) {
  return exchanges.map(({ slots, enter, leave, gains }) => ({
    slots: SLOT_KINDS.map(kind => slots[kind]).join(','),
    enter: enter.map(({ id }) => id),
    leave: leave.map(({ id }) => id),
    gains,
  }))
}

export function printNearest({ model, needs, within }: NearestModel) {
  return { model: model.id, needs, within }
}

export function printCoverage({ unhit, swap, outOfReach }: Coverage) {
  return {
    unhit,
    ...(swap && { swap: { out: swap.out.id, in: swap.in.id, loses: swap.loses } }),
    outOfReach: outOfReach.map(({ goal, models, needs }) => ({
      goal,
      models: models.map(({ id }) => id),
      needs,
    })),
  }
}
