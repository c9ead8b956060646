import * as v from 'valibot'
import type { ResourceLevel } from '../catalogue/Catalogue.ts'

/** Weights of a slot, lightest first; a model sits in a slot of its own weight or a heavier one. */
export const SLOT_KINDS = ['light', 'moderate', 'heavy'] as const
export type SlotKind = (typeof SLOT_KINDS)[number]

/** How many new models of each weight the municipality can take into use in the plan's period. */
export type Slots = Readonly<Record<SlotKind, number>>

export const MOST_SLOTS = 99

const count = v.pipe(
  v.number(),
  v.integer('a whole number'),
  v.minValue(0, '0 or more'),
  v.maxValue(MOST_SLOTS, `at most ${MOST_SLOTS}`),
)

export const slotsSchema = v.strictObject({ light: count, moderate: count, heavy: count })

export const NO_SLOTS: Slots = { light: 0, moderate: 0, heavy: 0 }

/** The slot that a resource level asks for: little asks a light one, a lot asks a heavy one. */
export function slotKindOf(level: ResourceLevel): SlotKind {
  return ({ 1: 'light', 2: 'moderate', 3: 'heavy' } as const)[level]
}

/** How many of the models ask for a slot of each kind. */
export function countByKind(models: readonly { readonly resources: ResourceLevel }[]): Slots {
  const counts = { ...NO_SLOTS }
  for (const { resources } of models) counts[slotKindOf(resources)] += 1
  return counts
}
