import type { Quarter } from '../../../plan/Quarter.ts'
import { goesOn, type TimelineRow } from '../../../plan/timeline.ts'
import { useSpeech } from '../../shared/SpeechProvider.tsx'
import styles from './PlanTimeline.module.css'

interface Props {
  readonly rows: readonly TimelineRow[]
  readonly last: Quarter
  readonly hasPeriodEnd: boolean
}

/** What the bars' signs mean: those alone that are in the picture. */
export function TimelineSigns({ rows, last, hasPeriodEnd }: Props) {
  const { t } = useSpeech()
  const shown = {
    months: rows.some(row => row.end !== undefined && !goesOn(row, last)),
    open: rows.some(row => goesOn(row, last)),
    undecided: rows.some(row => row.end === undefined && !goesOn(row, last)),
    milestone: rows.some(({ entry }) => (entry.row.milestones ?? []).length > 0),
    period: hasPeriodEnd,
  }
  const signs = (['months', 'open', 'undecided', 'milestone', 'period'] as const).filter(sign => shown[sign])
  return (
    <p className={styles.signs} aria-hidden="true">
      {signs.map(sign => (
        <span key={sign}>
          <svg aria-hidden="true" width={28} height={14}>
            {sign === 'milestone' ? (
              <path className={styles.milestone} d="M14 0L21 7L14 14L7 7Z" />
            ) : sign === 'period' ? (
              <line className={styles.period} x1={14} x2={14} y2={14} />
            ) : (
              <path className={styles.length} data-kind={sign} d={SHAPES[sign]} />
            )}
          </svg>
          {t($ => $.plan.timelineSigns[sign])}
        </span>
      ))}
    </p>
  )
}

const SHAPES = {
  months: 'M1 1H27V13H1Z',
  open: 'M1 1H18L27 7L18 13H1Z',
  undecided: 'M1 1H27V13H1Z',
}
