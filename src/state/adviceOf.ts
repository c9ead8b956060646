import type { Answers } from '../assessment/Answers.ts'
import type { OperatingModel } from '../catalogue/Catalogue.ts'
import type { ModelId } from '../catalogue/ids.ts'
import { type Coverage, coverage } from '../scoring/coverage.ts'
import type { Evaluation } from '../scoring/evaluateModels.ts'
import { type ShortlistQuality, shortlistQuality } from '../scoring/shortlistQuality.ts'
import { type SlotExchange, slotExchanges } from '../scoring/slotExchange.ts'
import { slotWorth } from '../scoring/slotWorth.ts'
import { memoizeLast } from './memoizeLast.ts'

/** What is worth knowing beside the proposal. Parts that can't be said are undefined. */
interface Advice {
  readonly coverage: Coverage<OperatingModel> | undefined
  /** Of a class that enters, the models that the proposal or its starts do not name yet. */
  readonly worth: Worth
  /** What other slots in place of some would change. */
  readonly exchanges: readonly SlotExchange<OperatingModel>[]
  /** Undefined while the shortlist is empty. */
  readonly quality: ShortlistQuality<OperatingModel> | undefined
}

/** Advice on one result, computed again only when it, the statuses or the shortlist change. */
export const adviceOf = memoizeLast(
  (
    { ranking, tiers, slots, settled, outcome, starts }: Evaluation,
    status: Answers['status'],
    shortlist: readonly ModelId[],
  ): Advice => {
    const inUse = new Set(
      [...ranking.classes.flatMap(({ models }) => models), ...ranking.unmarked]
        .map(({ id }) => id)
        .filter(id => status[id] === 'in-use'),
    )
    const isPortfolio = slots !== undefined && outcome?.kind === 'portfolio'
    return {
      coverage: isPortfolio ? coverage(ranking, tiers, slots, settled, outcome, inUse) : undefined,
      worth: slots && withoutProposed(slotWorth(ranking, slots, settled), outcome, starts),
      exchanges: slots ? slotExchanges(ranking, slots, settled) : [],
      quality:
        shortlist.length === 0 ? undefined : shortlistQuality(ranking, new Set(shortlist), settled.barred),
    }
  },
)

type Worth = ReturnType<typeof slotWorth<OperatingModel>>

function withoutProposed(worth: Worth, outcome: Evaluation['outcome'], starts: Evaluation['starts']): Worth {
  const proposed = [...(outcome?.kind === 'portfolio' ? outcome.proposal : []), ...(starts?.proposal ?? [])]
  const without = (one: NonNullable<Worth>['light']) => ({
    ...one,
    models: one.models.filter(model => !proposed.includes(model)),
    starts: one.starts.filter(model => !proposed.includes(model)),
  })
  return (
    worth && { light: without(worth.light), moderate: without(worth.moderate), heavy: without(worth.heavy) }
  )
}
