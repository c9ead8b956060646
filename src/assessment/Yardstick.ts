import * as v from 'valibot'
import type { ResourceLevel } from '../catalogue/Catalogue.ts'
import { SLOT_KINDS, type SlotKind, slotKindOf } from './Slots.ts'
import { MOST_DAYS, MOST_EUROS, wholeAmount } from './wholeAmount.ts'

const estimateSchema = v.strictObject({
  days: v.optional(wholeAmount(MOST_DAYS)),
  euros: v.optional(wholeAmount(MOST_EUROS)),
})
/** Working days and euros a year, by the municipality's own estimate; what it does not know is absent. */
export type Estimate = Readonly<v.InferOutput<typeof estimateSchema>>

export const yardstickSchema = v.strictObject({
  light: v.optional(estimateSchema),
  moderate: v.optional(estimateSchema),
  heavy: v.optional(estimateSchema),
})
/**
 * What a model of each level takes in this municipality a year, by its own estimate.
 *
 * The source has three levels and nothing finer. Ranking and proposal never look at this.
 */
export type Yardstick = Readonly<v.InferOutput<typeof yardstickSchema>>

export const ESTIMATED = ['days', 'euros'] as const
export type Estimated = (typeof ESTIMATED)[number]

/** What a model of a level takes by the yardstick; empty where the municipality gave no number. */
export function estimateOf(level: ResourceLevel, yardstick: Yardstick | undefined): Estimate {
  return yardstick?.[slotKindOf(level)] ?? {}
}

/** The yardstick with one number changed; undefined once it holds none. */
export function withEstimate(
  yardstick: Yardstick | undefined,
  kind: SlotKind,
  unit: Estimated,
  amount: number | undefined,
): Yardstick | undefined {
  const { [unit]: _old, ...rest } = yardstick?.[kind] ?? {}
  const changed = { ...yardstick, [kind]: amount === undefined ? rest : { ...rest, [unit]: amount } }
  const told = SLOT_KINDS.flatMap(of => {
    const estimate = changed[of]
    return estimate && Object.keys(estimate).length > 0 ? [[of, estimate] as const] : []
  })
  return told.length > 0 ? Object.fromEntries(told) : undefined
}
