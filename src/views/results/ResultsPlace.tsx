import { Link } from 'wouter'
import { isAssessed } from '../../assessment/firstUnanswered.ts'
import { sayTiers } from '../../i18n/sayPlan.ts'
import { LocalSwitch } from '../forms/LocalSwitch.tsx'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { Notice } from '../signs/Notice.tsx'
import { RobustnessNote } from '../signs/RobustnessNote.tsx'
import { Advice } from './Advice.tsx'
import { AssumptionList } from './AssumptionList.tsx'
import { ChangeAnnouncer } from './ChangeAnnouncer.tsx'
import { KeptTrials } from './KeptTrials.tsx'
import { LightStarts } from './LightStarts.tsx'
import { ModelsSection } from './ModelsSection.tsx'
import { Proposal } from './Proposal.tsx'
import styles from './ResultsPlace.module.css'
import { Staircase } from './Staircase.tsx'
import { TrialBar } from './TrialBar.tsx'
import { TrialPanel } from './TrialPanel.tsx'
import { TrialScope } from './TrialScope.tsx'
import { Working } from './Working.tsx'

/** The proposal and everything it rests on, by the answers or by the trial beside them. */
export function ResultsPlace() {
  return (
    <TrialScope>
      <Results />
    </TrialScope>
  )
}

function Results() {
  const { t } = useSpeech()
  const { answers } = useWork()
  const { outcome } = useEvaluation()
  // With slots that no marked model fits, the place leads with what can be done now.
  const hasOnlyStarts = outcome?.kind === 'portfolio' && outcome.proposal.length === 0
  return (
    <div className={styles.results}>
      <div className={styles.top}>
        <div className={styles.answer}>
          <Proposal />
          <RobustnessNote />
          {!isAssessed(answers) && (
            <Notice tone="caution">
              <p>
                {t($ => $.results.unassessed)}{' '}
                <Link href="/assessment">{t($ => $.results.toAssessment)}</Link>
              </p>
            </Notice>
          )}
        </div>
        <TrialPanel />
        {hasOnlyStarts && <LightStarts />}
        <Advice />
        <KeptTrials />
        <Staircase />
        <Basis />
      </div>
      <ModelsSection />
      {!hasOnlyStarts && <LightStarts />}
      <TrialBar />
      <ChangeAnnouncer />
    </div>
  )
}

function Basis() {
  const speech = useSpeech()
  const { t } = speech
  const { tiers } = useEvaluation()
  return (
    <section aria-labelledby="basis" className={styles.basis}>
      <h2 id="basis">{t($ => $.results.basis)}</h2>
      <p>
        {t($ => $.results.tiers, { tiers: sayTiers(speech, tiers) })}{' '}
        <Link href="/assessment/check">{t($ => $.results.changeAnswers)}</Link>
      </p>
      <AssumptionList />
      <LocalSwitch />
      <Working />
    </section>
  )
}
