import { Link } from 'wouter'
import { isAssessed } from '../../assessment/firstUnanswered.ts'
import { isUntouched } from '../../plan/Work.ts'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { OpenFile } from '../shell/OpenFile.tsx'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { ExampleList } from './ExampleList.tsx'
import { StaircasePicture } from './StaircasePicture.tsx'
import styles from './StartPlace.module.css'

/** Working time and money, beside one for each goal. */
const RESOURCE_QUESTIONS = 2

export function StartPlace() {
  const { t, catalogue } = useSpeech()
  const work = useWork()
  const isNew = isUntouched(work)
  const isReady = isAssessed(work.answers)
  const count = catalogue.models.length
  const choices = catalogue.goals.length + RESOURCE_QUESTIONS

  return (
    <>
      <div className={styles.hero}>
        <div className="stack">
          <PlaceHeading title={t($ => $.start.tab)}>{t($ => $.start.title)}</PlaceHeading>
          <p className="lead">{t($ => $.start.lead, { count })}</p>
          <div className="actions">
            <Link href={isReady ? '/results' : '/assessment'} className="button">
              {isNew ? t($ => $.start.begin) : isReady ? t($ => $.start.toResults) : t($ => $.start.continue)}
            </Link>
            <OpenFile />
          </div>
          <p className="note">{t($ => $.start.private, { choices })}</p>
        </div>
        <StaircasePicture className={styles.picture} />
      </div>

      <ol className={styles.steps}>
        <li>
          <h2>{t($ => $.start.answer.title)}</h2>
          <p>{t($ => $.start.answer.text)}</p>
        </li>
        <li>
          <h2>{t($ => $.start.compare.title)}</h2>
          <p>{t($ => $.start.compare.text, { count })}</p>
        </li>
        <li>
          <h2>{t($ => $.start.plan.title)}</h2>
          <p>{t($ => $.start.plan.text)}</p>
        </li>
      </ol>

      <ExampleList />
    </>
  )
}
