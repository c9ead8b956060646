import { type ProposalChange, proposalChange } from '../../scoring/proposalChange.ts'
import { useActions, useAppState } from '../services/AppServices.tsx'
import { useAnsweredEvaluation, useEvaluation } from '../services/useEvaluation.ts'

interface TrialVerbs {
  /** What the trial changes against the answers; undefined when it leaves no proposal. */
  readonly change: ProposalChange | undefined
  readonly save: () => void
  readonly back: () => void
  readonly undo: () => void
}

/**
 * What can be done with the trial under way.
 *
 * @param finish  does what ends the trial: the buttons go with it, so focus has to move to what tells how it ended
 */
export function useTrialVerbs(finish: (act: () => void) => void): TrialVerbs {
  const { saveTrial, undoTrial, endTrial } = useActions()
  const isFirst = useAppState(state => state.trials.length === 1)
  return {
    change: proposalChange(useAnsweredEvaluation(), useEvaluation()),
    save: () => finish(saveTrial),
    back: () => finish(endTrial),
    undo: () => (isFirst ? finish(undoTrial) : undoTrial()),
  }
}
