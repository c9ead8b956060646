import type { OperatingModel } from '../catalogue/Catalogue.ts'
import type { EvaluatedModel, Evaluation } from './evaluateModels.ts'
import { proposalOf } from './proposalChange.ts'
import { displayOrder } from './rankModels.ts'
import type { MustsUnseated } from './walkRanking.ts'

/** What a result proposes, by what speaks for it. */
export interface Proposed {
  /** Everything named, in the order in which it is shown. */
  readonly named: readonly EvaluatedModel[]
  /** Of those, the ones proposed for their marks. */
  readonly marked: readonly EvaluatedModel[]
  /** Of those, the ones proposed to begin with. */
  readonly starts: readonly EvaluatedModel[]
  /** Of those, the municipality's own decisions: in the plan, decided or pinned. */
  readonly own: readonly EvaluatedModel[]
  /** Not proposed, but each would still fit. */
  readonly openings: readonly OperatingModel[]
}

/** What the proposal is able to say, one case for each screen. */
export type ProposalState =
  /** Something new is proposed. */
  | ({ readonly kind: 'proposed' } & Proposed)
  /** Nothing but what the municipality has decided itself. */
  | ({ readonly kind: 'own-choices' } & Proposed)
  /** Nothing is proposed, but there are models to choose from. */
  | ({ readonly kind: 'openings' } & Proposed)
  | { readonly kind: 'slots-unknown' }
  | { readonly kind: 'no-slots' }
  | { readonly kind: 'musts-unseated'; readonly outcome: MustsUnseated<OperatingModel> }
  /** Some models are free, none of them fits. */
  | { readonly kind: 'nothing-fits' }
  /** Every model is in use already, or ruled out. */
  | { readonly kind: 'nothing-left' }

/** Which screen a result asks for. */
export function proposalState(evaluation: Evaluation): ProposalState {
  const { outcome, slots, settled, ranking } = evaluation
  if (outcome === undefined || slots === undefined) return { kind: 'slots-unknown' }
  if (outcome.kind === 'musts-unseated') return { kind: 'musts-unseated', outcome }
  const proposed = proposedBy(evaluation)
  if (proposed.marked.length + proposed.starts.length > 0) return { kind: 'proposed', ...proposed }
  if (proposed.own.length > 0) return { kind: 'own-choices', ...proposed }
  if (proposed.openings.length > 0) return { kind: 'openings', ...proposed }
  if (slots.light + slots.moderate + slots.heavy === 0) return { kind: 'no-slots' }
  const isAnyFree = displayOrder(ranking).some(({ id }) => !settled.barred.has(id))
  return { kind: isAnyFree ? 'nothing-fits' : 'nothing-left' }
}

function proposedBy(evaluation: Evaluation): Proposed {
  const named = proposalOf(evaluation).flatMap(id => evaluation.models.filter(({ model }) => model.id === id))
  const own = named.filter(({ verdict }) => verdict.kind === 'must')
  const free = named.filter(({ verdict }) => verdict.kind !== 'must')
  return {
    named,
    own,
    marked: free.filter(({ rank }) => rank !== null),
    starts: free.filter(({ rank }) => rank === null),
    openings: evaluation.starts?.openings ?? [],
  }
}
