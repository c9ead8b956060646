import { Link } from 'wouter'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './Doors.module.css'

/** The ways from the proposal to the rest, each a place of its own. */
export function Doors() {
  const { t, catalogue } = useSpeech()
  const doors = [
    {
      to: '/results/models',
      title: t($ => $.results.doors.models.title, { count: catalogue.models.length }),
      text: t($ => $.results.doors.models.text),
    },
    { to: '/results/try', title: t($ => $.results.doors.try.title), text: t($ => $.results.doors.try.text) },
    { to: '/results/why', title: t($ => $.results.doors.why.title), text: t($ => $.results.doors.why.text) },
  ]
  return (
    <nav aria-label={t($ => $.results.doors.label)} className="no-print">
      <ul className={styles.doors}>
        {doors.map(({ to, title, text }) => (
          <li key={to}>
            <Link href={to}>
              <strong>{title}</strong>
              <span>{text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
