import { sayHalf } from '../../../i18n/sayTime.ts'
import type { Timeline } from '../../../plan/timeline.ts'
import { useSpeech } from '../../shared/SpeechProvider.tsx'
import styles from './PlanTimeline.module.css'

const COLUMN_PX = 36

/** How many models start in each half-year, as columns; the sentence beside it says the same. */
export function HalfYears({ halves }: Pick<Timeline, 'halves'>) {
  const speech = useSpeech()
  const most = Math.max(...halves.map(({ starts }) => starts))
  return (
    <ol className={styles.halves} aria-hidden="true">
      {halves.map(half => {
        const height = (half.starts / most) * COLUMN_PX
        return (
          <li key={`${half.year}-${half.half}`}>
            <span className={styles.starts}>{half.starts}</span>
            <svg aria-hidden="true" width="100%" height={COLUMN_PX} className={styles.column}>
              <rect width="100%" height={height} y={COLUMN_PX - height} rx={2} />
            </svg>
            {sayHalf(speech, half)}
          </li>
        )
      })}
    </ol>
  )
}
