import type { OperatingModel } from '../catalogue/Catalogue.ts'
import { coverage } from '../scoring/coverage.ts'
import { dominance } from '../scoring/dominance.ts'
import { nearestModel } from '../scoring/nearestModel.ts'
import { type Ranking, rankModels } from '../scoring/rankModels.ts'
import { robustModels } from '../scoring/robustModels.ts'
import { slotExchanges } from '../scoring/slotExchange.ts'
import { slotWorth } from '../scoring/slotWorth.ts'
import { tierWeights } from '../scoring/tierWeights.ts'
import { type MustsUnseated, type Portfolio, type Settled, walkRanking } from '../scoring/walkRanking.ts'
import { walkStarts } from '../scoring/walkStarts.ts'
import { type AdviseArguments, adviseArguments } from './adviseArguments.ts'
import type { Outcome } from './Outcome.ts'
import {
  printCoverage,
  printExchanges,
  printNearest,
  printPortfolio,
  printRobustness,
  printSlotWorth,
} from './printAdvice.ts'
import { OWN_DATA, readCatalogueDirectory } from './readCatalogueDirectory.ts'

/** `advise --tiers … [--slots …] [--must …] [--must-not …] [--in-use …]`: ranking, best portfolio and advice as JSON. */
export function advise(args: readonly string[]): Outcome {
  const { catalogue } = readCatalogueDirectory(OWN_DATA)
  if (catalogue === undefined)
    return { exitCode: 1, errors: 'The catalogue has faults: run check-catalogue.' }
  const asked = adviseArguments(args, catalogue)
  const weights = tierWeights(asked.tiers)
  const ranking = rankModels(catalogue.models, weights)
  const settled: Settled = {
    musts: new Set(asked.must),
    barred: new Set([...asked.mustNot, ...asked.inUse]),
    preferred: new Set(),
  }
  const outcome = asked.slots && walkRanking(ranking, asked.slots, settled)
  if (outcome?.kind === 'musts-unseated') return { exitCode: 3, output: JSON.stringify(unseated(outcome)) }
  const result = {
    weights: Object.fromEntries(weights),
    ranking: [
      ...ranking.classes.flatMap(({ rank, score, models }) =>
        models.map(({ id, n }) => ({ id, n, score, rank })),
      ),
      ...ranking.unmarked.map(({ id, n }) => ({ id, n, score: 0, rank: null })),
    ],
    portfolio:
      outcome && asked.slots
        ? printPortfolio(outcome, walkStarts(ranking, asked.slots, settled, outcome))
        : null,
    dominance: dominance(ranking, asked.tiers).unbeaten,
    ...(outcome && adviceOn(outcome, ranking, asked, settled)),
  }
  return { exitCode: 0, output: JSON.stringify(result) }
}

/** What is said beside a portfolio: how sure it is, what a slot is worth, which priorities it leaves unhit. */
function adviceOn(
  outcome: Portfolio<OperatingModel>,
  ranking: Ranking<OperatingModel>,
  { slots, tiers, inUse }: AdviseArguments,
  settled: Settled,
) {
  if (slots === undefined) return {}
  const robust = robustModels(ranking, tiers, slots, settled)
  const worth = slotWorth(ranking, slots, settled)
  const nearest = nearestModel(outcome)
  return {
    ...(robust && { robustness: printRobustness(robust, ranking, settled) }),
    ...(worth && { slotWorth: printSlotWorth(worth) }),
    slotExchanges: printExchanges(slotExchanges(ranking, slots, settled)),
    ...(nearest && { nearest: printNearest(nearest) }),
    coverage: printCoverage(coverage(ranking, tiers, slots, settled, outcome, new Set(inUse))),
  }
}

function unseated({ models, missing }: MustsUnseated) {
  const ids = models.map(({ id }) => id)
  return {
    error: `The musts do not fit: no ${missing} slot is left for ${ids.join(', ')}.`,
    models: ids,
    missing,
  }
}
