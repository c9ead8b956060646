import { Link } from 'wouter'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { answerRows } from './answerRows.ts'
import styles from './CheckStep.module.css'

/** Every answer on one page; "Change" leads to the question and straight back. */
export function CheckStep() {
  const speech = useSpeech()
  const { t } = speech
  const { answers } = useWork()
  return (
    <dl className={styles.rows}>
      {answerRows(speech, answers).map(({ step, question, answer }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change places
        <div key={i} className={styles.row}>
          <dt>{question}</dt>
          <dd className={answer === undefined ? styles.skipped : undefined}>
            {answer ?? t($ => $.laterSteps.check.unanswered)}
          </dd>
          <dd>
            <Link href={`/assessment/${step}?return`}>
              {t($ => $.shell.change)}
              <span className="hidden-visually"> {question}</span>
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  )
}
