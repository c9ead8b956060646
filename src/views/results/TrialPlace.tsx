import { sayProposalHeading, sayProposalLead } from '../../i18n/sayProposed.ts'
import { proposalState } from '../../scoring/proposalState.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { BackToProposal } from './BackToProposal.tsx'
import { ChangeAnnouncer } from './ChangeAnnouncer.tsx'
import { KeptTrials } from './KeptTrials.tsx'
import { Proposal } from './Proposal.tsx'
import { TrialBar } from './TrialBar.tsx'
import { TrialPanel } from './TrialPanel.tsx'
import styles from './TrialPlace.module.css'
import { TrialScope } from './TrialScope.tsx'

/** Importance, room and choices on trial, the proposal in view beside them. */
export function TrialPlace() {
  const { t } = useSpeech()
  const title = t($ => $.results.doors.try.title)
  return (
    <TrialScope>
      <div className={styles.place}>
        <div className={styles.head}>
          <BackToProposal />
          <PlaceHeading title={title}>{title}</PlaceHeading>
        </div>
        <TrialPanel />
        <TriedProposal />
        <KeptTrials />
        <TrialBar />
        <ChangeAnnouncer />
      </div>
    </TrialScope>
  )
}

function TriedProposal() {
  const speech = useSpeech()
  const evaluation = useEvaluation()
  const state = proposalState(evaluation)
  return (
    <section aria-labelledby="tried" className="stack-s">
      <h2 id="tried">{sayProposalHeading(speech, state)}</h2>
      <p className="note">{sayProposalLead(speech, state, evaluation)}</p>
      <Proposal state={state} />
    </section>
  )
}
