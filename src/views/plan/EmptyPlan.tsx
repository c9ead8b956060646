import { Link } from 'wouter'
import { proposalOf } from '../../scoring/proposalChange.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'

/** A plan starts from the proposal or from the shortlist; without either, from the self-assessment. */
export function EmptyPlan() {
  const { t } = useSpeech()
  const { shortlist } = useWork()
  const proposal = proposalOf(useEvaluation())
  const { addToPlan } = useActions()
  return (
    <>
      <p className="lead">{t($ => $.plan.empty)}</p>
      <div className="actions">
        {proposal.length > 0 && (
          <button type="button" className="button" onClick={() => addToPlan(proposal)}>
            {t($ => $.plan.fromProposal, { count: proposal.length })}
          </button>
        )}
        {shortlist.length > 0 && (
          <button type="button" className="button secondary" onClick={() => addToPlan(shortlist)}>
            {t($ => $.plan.fromShortlist, { count: shortlist.length })}
          </button>
        )}
        {proposal.length === 0 && (
          <Link href="/assessment" className={shortlist.length > 0 ? 'button secondary' : 'button'}>
            {t($ => $.start.begin)}
          </Link>
        )}
        <Link href="/models" className="button quiet">
          {t($ => $.models.choose)}
        </Link>
      </div>
    </>
  )
}
