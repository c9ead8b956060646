import type { Answers } from '../assessment/Answers.ts'
import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { Settled } from './walkRanking.ts'

/** A pin on a model: it must, or must not, be in the proposal. */
export type Pin = 'must' | 'must-not'
export type Pins = { readonly [id: ModelId]: Pin | undefined }

/** What answers and pins settle. A pin is the later word, so it wins over the status. */
export function settle(
  { models }: Pick<Catalogue, 'models'>,
  { status }: Answers,
  pins: Pins,
  preferred: readonly ModelId[],
): Settled {
  const ids = models.map(({ id }) => id)
  return {
    musts: new Set(
      ids.filter(id => pins[id] === 'must' || (status[id] === 'planned' && pins[id] === undefined)),
    ),
    barred: new Set(ids.filter(id => barredBy(id, status, pins) !== undefined)),
    preferred: new Set(preferred),
  }
}

/** Why a model is out of recommendations; undefined when it is not. */
export function barredBy(
  id: ModelId,
  status: Answers['status'],
  pins: Pins,
): 'in-use' | 'not-for-us' | 'must-not' | undefined {
  if (pins[id] !== undefined) return pins[id] === 'must-not' ? 'must-not' : undefined
  const own = status[id]
  return own === 'in-use' || own === 'not-for-us' ? own : undefined
}
