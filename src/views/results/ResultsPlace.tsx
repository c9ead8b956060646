import { Link } from 'wouter'
import { isAssessed } from '../../assessment/firstUnanswered.ts'
import { sayTiers } from '../../i18n/sayPlan.ts'
import { useWork } from '../shared/AppServices.tsx'
import { LocalSwitch } from '../shared/LocalSwitch.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import { useEvaluation } from '../shared/useEvaluation.ts'
import { AssumptionList } from './AssumptionList.tsx'
import { ChangeAnnouncer } from './ChangeAnnouncer.tsx'
import { LightStarts } from './LightStarts.tsx'
import { ModelsSection } from './ModelsSection.tsx'
import { Proposal } from './Proposal.tsx'
import styles from './ResultsPlace.module.css'

export function ResultsPlace() {
  const speech = useSpeech()
  const { t } = speech
  const { answers } = useWork()
  const { tiers } = useEvaluation()
  return (
    <div className={styles.results}>
      <Proposal />
      {!isAssessed(answers) && (
        <Notice tone="caution">
          <p>
            {t($ => $.results.unassessed)} <Link href="/assessment">{t($ => $.results.toAssessment)}</Link>
          </p>
        </Notice>
      )}
      <section aria-labelledby="basis" className={styles.basis}>
        <h2 id="basis">{t($ => $.results.basis)}</h2>
        <p>
          {t($ => $.results.tiers, { tiers: sayTiers(speech, tiers) })}{' '}
          <Link href="/assessment/check">{t($ => $.results.changeAnswers)}</Link>
        </p>
        <AssumptionList />
        <LocalSwitch />
      </section>
      <ModelsSection />
      <LightStarts />
      <ChangeAnnouncer />
    </div>
  )
}
