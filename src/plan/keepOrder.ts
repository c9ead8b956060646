import type { OperatingModel } from '../catalogue/Catalogue.ts'
import type { Evaluation } from '../scoring/evaluateModels.ts'
import type { PlanEntry } from './planEntries.ts'
import type { RowStatus } from './rowFields.ts'

const SETTLED: ReadonlySet<RowStatus | undefined> = new Set<RowStatus>(['decided', 'under-way', 'done'])

/**
 * The plan's models in the order in which they keep their slots when not all of them fit: those decided or begun
 * before the rest, and among these as the result ranks them.
 */
export function keepOrder(
  entries: readonly PlanEntry[],
  { models, settled }: Pick<Evaluation, 'models' | 'settled'>,
): readonly OperatingModel[] {
  const places = new Map(models.map(({ model }, place) => [model.id, place]))
  const isSettled = ({ row, model }: PlanEntry) => SETTLED.has(row.status) || settled.musts.has(model.id)
  const placeOf = ({ model }: PlanEntry) => places.get(model.id) ?? places.size
  return [...entries]
    .sort((a, b) => Number(isSettled(b)) - Number(isSettled(a)) || placeOf(a) - placeOf(b))
    .map(({ model }) => model)
}
