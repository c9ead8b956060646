import type { Slots } from '../assessment/Slots.ts'
import type { ResourceLevel } from '../catalogue/Catalogue.ts'

type Weighted = { readonly resources: ResourceLevel }

/**
 * The rule of slots: a model sits in a slot of its own weight or a heavier one. So models can be seated iff heavy
 * ones are no more than the heavy slots, heavy and moderate ones no more than those two kinds, and all no more than
 * all slots. Here are the three counts of the slots, in that order.
 *
 * Source: docs/method.md, section "Best portfolio".
 */
export function slotCapacity({ light, moderate, heavy }: Slots): Three {
  return [heavy, heavy + moderate, heavy + moderate + light]
}

/** Which of the three counts a model adds to: 1 or 0 each. */
export function slotDemand({ resources }: Weighted): Three {
  return [resources >= 3 ? 1 : 0, resources >= 2 ? 1 : 0, 1]
}

type Three = readonly [heavy: number, heavyAndModerate: number, all: number]

export interface SlotRoom {
  has(model: Weighted): boolean
  /** Takes the model if it fits beside those taken before, in whatever order; says whether it did. */
  take(model: Weighted): boolean
  /** The slots that stay free when each model taken sits in the lightest one it can, heaviest models first. */
  free(): Slots
}

/**
 * What the slots have room for, one model after another.
 *
 * @param taken  models that sit there already; they must fit
 */
export function slotRoom(slots: Slots, taken: readonly Weighted[] = []): SlotRoom {
  let left = slotCapacity(slots)
  const without = (model: Weighted): Three => {
    const [heavy, heavyAndModerate, all] = slotDemand(model)
    return [left[0] - heavy, left[1] - heavyAndModerate, left[2] - all]
  }
  const has = (model: Weighted) => Math.min(...without(model)) >= 0
  for (const model of taken) left = without(model)
  return {
    has,
    take(model) {
      if (!has(model)) return false
      left = without(model)
      return true
    },
    free() {
      const heavyAndModerate = Math.min(left[1], left[2])
      const heavy = Math.min(left[0], heavyAndModerate)
      return { light: left[2] - heavyAndModerate, moderate: heavyAndModerate - heavy, heavy }
    },
  }
}

/** True when all the models can be seated. */
export function fitsSlots(models: readonly Weighted[], slots: Slots): boolean {
  const room = slotRoom(slots)
  return models.every(model => room.take(model))
}
