import type { Slots } from '../assessment/Slots.ts'
import type { OperatingModel } from '../catalogue/Catalogue.ts'
import { type Ranking, rankModels } from '../scoring/rankModels.ts'
import { tierWeights } from '../scoring/tierWeights.ts'
import { type MustsUnseated, type Portfolio, walkRanking } from '../scoring/walkRanking.ts'
import { type AdviseArguments, adviseArguments } from './adviseArguments.ts'
import { OWN_DATA, readCatalogueDirectory } from './catalogueDirectory.ts'
import type { Outcome } from './Outcome.ts'

/** `advise --tiers … [--slots …] [--must …] [--must-not …] [--in-use …]`: ranking and best portfolio as JSON. */
export function advise(args: readonly string[]): Outcome {
  const { catalogue } = readCatalogueDirectory(OWN_DATA)
  if (catalogue === undefined)
    return { exitCode: 1, errors: 'The catalogue has faults: run check-catalogue.' }
  const asked = adviseArguments(args, catalogue)
  const weights = tierWeights(asked.tiers)
  const ranking = rankModels(catalogue.models, weights)
  const outcome = asked.slots && bestPortfolio(ranking, asked.slots, asked)
  if (outcome?.kind === 'musts-unseated') return { exitCode: 3, output: JSON.stringify(unseated(outcome)) }
  const result = {
    weights: Object.fromEntries(weights),
    ranking: [
      ...ranking.classes.flatMap(({ rank, score, models }) =>
        models.map(({ id, n }) => ({ id, n, score, rank })),
      ),
      ...ranking.unmarked.map(({ id, n }) => ({ id, n, score: 0, rank: null })),
    ],
    portfolio: outcome === undefined ? null : printed(outcome),
  }
  return { exitCode: 0, output: JSON.stringify(result) }
}

function bestPortfolio(
  ranking: Ranking<OperatingModel>,
  slots: Slots,
  { must, mustNot, inUse }: AdviseArguments,
) {
  return walkRanking(ranking, slots, {
    musts: new Set(must),
    barred: new Set([...mustNot, ...inUse]),
    preferred: new Set(),
  })
}

function printed({ value, optimal, proposal, share, free }: Portfolio) {
  return {
    value,
    optimal: optimal > BigInt(Number.MAX_SAFE_INTEGER) ? String(optimal) : Number(optimal),
    proposal: proposal.map(({ id }) => id),
    share: Object.fromEntries(share),
    free,
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
