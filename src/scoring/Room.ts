import type { Slots } from '../assessment/Slots.ts'
import type { ResourceLevel } from '../catalogue/Catalogue.ts'

/** Room left in the slots, whichever seats the models taken so far sit in: they can be seated anew. */
export interface Room {
  has(resources: ResourceLevel): boolean
  /** Takes a model of this weight if it fits; says whether it did. */
  take(resources: ResourceLevel): boolean
}

/**
 * Room as a count of models by weight. A set can be seated iff
 * `#*** <= heavy`, `#*** + #** <= heavy + moderate` and `all <= heavy + moderate + light`.
 *
 * @param taken  models that sit there already; they must fit
 */
export function roomIn(
  { light, moderate, heavy }: Slots,
  taken: readonly { readonly resources: ResourceLevel }[] = [],
): Room {
  const left = { 1: light + moderate + heavy, 2: moderate + heavy, 3: heavy }
  const levels = (resources: ResourceLevel) => ([1, 2, 3] as const).filter(level => level <= resources)
  const has = (resources: ResourceLevel) => levels(resources).every(level => left[level] > 0)
  const take = (resources: ResourceLevel) => {
    if (!has(resources)) return false
    for (const level of levels(resources)) left[level] -= 1
    return true
  }
  for (const { resources } of taken) take(resources)
  return { has, take }
}
