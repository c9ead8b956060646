import type { Slots } from '../../assessment/Slots.ts'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import type { Evaluation } from '../../scoring/evaluateModels.ts'
import { type NearestModel, nearestModel } from '../../scoring/nearestModel.ts'
import type { MustsUnseated, Portfolio } from '../../scoring/walkRanking.ts'

/** What the proposal is able to say, one case for each screen. */
export type ProposalState =
  | { readonly kind: 'slots-unknown' }
  | { readonly kind: 'no-slots' }
  | { readonly kind: 'musts-unseated'; readonly outcome: MustsUnseated<OperatingModel> }
  /** Every model that hits a priority is in use already, or ruled out. */
  | { readonly kind: 'nothing-left' }
  /** No free model that hits a priority fits; `nearest` is the lightest of them, best ranked. */
  | {
      readonly kind: 'nothing-fits'
      readonly nearest: NearestModel<OperatingModel>
      readonly outcome: Portfolio<OperatingModel>
    }
  /** `own-choices`: nothing but what the municipality has chosen itself. */
  | { readonly kind: 'proposed' | 'own-choices'; readonly outcome: Portfolio<OperatingModel> }

export function proposalState({ outcome, settled }: Evaluation, slots: Slots | undefined): ProposalState {
  if (outcome === undefined || slots === undefined) return { kind: 'slots-unknown' }
  if (outcome.kind === 'musts-unseated') return { kind: 'musts-unseated', outcome }
  if (outcome.proposal.length > 0) {
    const isOwn = outcome.proposal.every(({ id }) => settled.musts.has(id))
    return { kind: isOwn ? 'own-choices' : 'proposed', outcome }
  }
  if (slots.light + slots.moderate + slots.heavy === 0) return { kind: 'no-slots' }
  const nearest = nearestModel(outcome)
  return nearest === undefined ? { kind: 'nothing-left' } : { kind: 'nothing-fits', nearest, outcome }
}
