import type { ModelId } from '../catalogue/ids.ts'
import type { Evaluation } from './evaluateModels.ts'

/** How one proposal differs from another, in the display order of each. */
export interface ProposalChange {
  readonly stay: readonly ModelId[]
  readonly enter: readonly ModelId[]
  readonly leave: readonly ModelId[]
}

/** Portfolio and starts of a result. */
type Proposed = Pick<Evaluation, 'outcome' | 'starts'>

/** What changes from the one result to the other; undefined when the other has no proposal. */
export function proposalChange(from: Proposed, to: Proposed): ProposalChange | undefined {
  if (to.outcome?.kind !== 'portfolio') return undefined
  const before = proposalOf(from)
  const after = proposalOf(to)
  return {
    stay: after.filter(id => before.includes(id)),
    enter: after.filter(id => !before.includes(id)),
    leave: before.filter(id => !after.includes(id)),
  }
}

/** The ids of the proposal, then of its starts; none while there is no proposal. */
export function proposalOf({ outcome, starts }: Proposed): readonly ModelId[] {
  return outcome?.kind === 'portfolio'
    ? [...outcome.proposal, ...(starts?.proposal ?? [])].map(({ id }) => id)
    : []
}
