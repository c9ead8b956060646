import type { ModelId } from '../catalogue/ids.ts'
import { binomial } from './binomial.ts'
import type { EqualClass } from './equalClasses.ts'
import type { Rankable } from './rankModels.ts'
import type { SlotRoom } from './slotRoom.ts'
import type { Settled } from './walkRanking.ts'

/** What a walk down some classes took. */
interface Filling<Model extends Rankable, Class extends EqualClass<Model>> {
  /** The classes with their free models alone, each with how many of it fit: any so many are equally good. */
  readonly classes: readonly (Class & { readonly pick: number })[]
  /** Number of equally good choices. */
  readonly optimal: bigint
  /** Share of them that holds a model; models with share above 0 only. */
  readonly share: ReadonlyMap<ModelId, number>
  /** The choice that is named: of each class the preferred models first, in the order of the classes. */
  readonly named: readonly Model[]
}

/**
 * Walks down classes, best first, and takes each free model that still fits the room, which is left that much smaller.
 *
 * Source: docs/method.md, section "Best portfolio".
 */
export function fillRoom<Model extends Rankable, Class extends EqualClass<Model>>(
  all: readonly (Class & EqualClass<Model>)[],
  room: SlotRoom,
  { musts, barred, preferred }: Settled,
): Filling<Model, Class> {
  const classes = all.map(one => {
    const models = one.models.filter(({ id }) => !musts.has(id) && !barred.has(id))
    let pick = 0
    while (pick < models.length && room.take(one)) pick++
    return { ...one, models, pick }
  })
  return {
    classes,
    optimal: classes.reduce((ways, { models, pick }) => ways * binomial(models.length, pick), 1n),
    share: new Map(
      classes.flatMap(({ models, pick }) =>
        pick === 0 ? [] : models.map(({ id }) => [id, pick / models.length] as const),
      ),
    ),
    named: classes.flatMap(({ models, pick }) => {
      const first = models.filter(({ id }) => preferred.has(id))
      const named = new Set([...new Set([...first, ...models])].slice(0, pick))
      return models.filter(model => named.has(model))
    }),
  }
}
