import type { ResourceLevel } from '../catalogue/Catalogue.ts'
import { type Estimated, estimateOf, type Yardstick } from './Yardstick.ts'

/** A sum over models; unknown as soon as one of them has no number, so that a part never passes for the whole. */
interface EstimateSum {
  readonly sum: number | 'unknown'
  /** How many of the models have a number. */
  readonly known: number
}

export interface Estimates extends Readonly<Record<Estimated, EstimateSum>> {
  /** How many models there are. */
  readonly of: number
}

/**
 * What models of these levels take together a year by the yardstick: working days and euros.
 *
 * No models take nothing: 0, and known.
 */
export function sumEstimates(levels: readonly ResourceLevel[], yardstick: Yardstick | undefined): Estimates {
  const sum = (unit: Estimated): EstimateSum => {
    const told = levels.flatMap(level => estimateOf(level, yardstick)[unit] ?? [])
    const isWhole = told.length === levels.length
    return { sum: isWhole ? told.reduce((all, one) => all + one, 0) : 'unknown', known: told.length }
  }
  return { of: levels.length, days: sum('days'), euros: sum('euros') }
}

/** How a sum stands to what the municipality has in a year; unknown when either is. */
export function againstCapacity(
  { sum }: Pick<EstimateSum, 'sum'>,
  capacity: number | undefined,
): 'within' | 'over' | 'unknown' {
  if (sum === 'unknown' || capacity === undefined) return 'unknown'
  return sum > capacity ? 'over' : 'within'
}
