import { sayProposalHeading, sayProposalLead } from '../../i18n/sayProposed.ts'
import { proposalState } from '../../scoring/proposalState.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { ChangeAnnouncer } from './ChangeAnnouncer.tsx'
import { Changes } from './Changes.tsx'
import { Doors } from './Doors.tsx'
import { MoreExact } from './MoreExact.tsx'
import { Proposal } from './Proposal.tsx'
import { ProposalActions } from './ProposalActions.tsx'
import styles from './ResultsPlace.module.css'

/** The answer on one screen, then what would change it, and the doors to everything it rests on. */
export function ResultsPlace() {
  const speech = useSpeech()
  const { t } = speech
  const evaluation = useEvaluation()
  const state = proposalState(evaluation)
  return (
    <div className={styles.place}>
      <PlaceHeading title={t($ => $.places.results)}>{sayProposalHeading(speech, state)}</PlaceHeading>
      <p className={styles.lead}>{sayProposalLead(speech, state, evaluation)}</p>
      <Proposal state={state} />
      <ProposalActions state={state} />
      <div className={styles.below}>
        <Changes />
        <MoreExact />
      </div>
      <Doors />
      <ChangeAnnouncer />
    </div>
  )
}
