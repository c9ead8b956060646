import { formatNumber } from '../../i18n/format.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './GoalMark.module.css'
import { GoalAim, GoalMark } from './GoalMark.tsx'

/** What the signs of goals mean, and what the source does not tell of them; once in a place. */
export function SignsKey() {
  const { t, language, catalogue } = useSpeech()
  const { goals, source } = catalogue
  const threshold = formatNumber(language, source.threshold)
  const [first] = goals
  return (
    <ul className={`signs ${styles.key}`}>
      <li>
        <span aria-hidden="true">{first && <GoalMark goal={first.id} />}</span>
        <span>
          {t($ => $.marks.high, { threshold })}. {t($ => $.marks.outOf)}
        </span>
      </li>
      <li>
        <span aria-hidden="true">{first && <GoalAim goal={first.id} />}</span>
        <span>{t($ => $.marks.aim)}.</span>
      </li>
      <li>
        <span aria-hidden="true">–</span>
        <span>{t($ => $.marks.notPublished, { threshold })}.</span>
      </li>
    </ul>
  )
}
