import type { ModelId } from '../catalogue/ids.ts'
import type { Evaluation } from './evaluateModels.ts'

/** How one proposal differs from another, in the display order of each. */
export interface ProposalChange {
  readonly stay: readonly ModelId[]
  readonly enter: readonly ModelId[]
  readonly leave: readonly ModelId[]
}

/** What changes from the one result to the other; undefined when the other has no proposal. */
export function proposalChange(
  from: Pick<Evaluation, 'outcome'>,
  to: Pick<Evaluation, 'outcome'>,
): ProposalChange | undefined {
  if (to.outcome?.kind !== 'portfolio') return undefined
  const before = proposalOf(from)
  const after = proposalOf(to)
  return {
    stay: after.filter(id => before.includes(id)),
    enter: after.filter(id => !before.includes(id)),
    leave: before.filter(id => !after.includes(id)),
  }
}

/** The ids of the proposal; none while there is no proposal. */
export function proposalOf({ outcome }: Pick<Evaluation, 'outcome'>): readonly ModelId[] {
  return outcome?.kind === 'portfolio' ? outcome.proposal.map(({ id }) => id) : []
}
