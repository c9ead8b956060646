import type { Answers } from '../assessment/Answers.ts'
import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { Settled } from './walkRanking.ts'

/** A pin on a model: it must, or must not, be in the proposal. */
export type Pin = 'must' | 'must-not'
export type Pins = { readonly [id: ModelId]: Pin | undefined }

/** What the user has decided of models before anything is proposed. */
export interface Decided {
  readonly status: Answers['status']
  readonly pins: Pins
  /** Models of the plan: what is in it takes its slot. */
  readonly planned: ReadonlySet<ModelId>
}

/** What status, pins and plan settle. */
export function settle(
  { models }: Pick<Catalogue, 'models'>,
  decided: Decided,
  preferred: readonly ModelId[],
): Settled {
  const ids = models.map(({ id }) => id)
  return {
    musts: new Set(ids.filter(id => mustBy(id, decided) !== undefined)),
    barred: new Set(ids.filter(id => barredBy(id, decided) !== undefined)),
    preferred: new Set(preferred),
  }
}

/** Why a model takes its slot first; undefined when it does not. What bars it wins over the plan. */
export function mustBy(id: ModelId, decided: Decided): 'in-plan' | 'pinned' | 'decided' | undefined {
  if (barredBy(id, decided) !== undefined) return undefined
  if (decided.planned.has(id)) return 'in-plan'
  if (decided.pins[id] === 'must') return 'pinned'
  return decided.status[id] === 'planned' ? 'decided' : undefined
}

/** Why a model is out of recommendations; undefined when it is not. A pin is the later word, so it wins over the status. */
export function barredBy(
  id: ModelId,
  { status, pins }: Pick<Decided, 'status' | 'pins'>,
): 'in-use' | 'not-for-us' | 'must-not' | undefined {
  if (pins[id] !== undefined) return pins[id] === 'must-not' ? 'must-not' : undefined
  const own = status[id]
  return own === 'in-use' || own === 'not-for-us' ? own : undefined
}
