import type { Quarter } from '../../../plan/Quarter.ts'
import { barEnding, type TimelineRow } from '../../../plan/timeline.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import styles from './PlanTimeline.module.css'

interface Props {
  readonly rows: readonly TimelineRow[]
  readonly last: Quarter
  readonly hasPeriodEnd: boolean
}

/** What the bars' signs mean: those alone that are in the picture. */
export function TimelineSigns({ rows, last, hasPeriodEnd }: Props) {
  const { t } = useSpeech()
  const endings = new Set(rows.map(row => barEnding(row, last)))
  const signs = [
    ...(['months', 'open', 'undecided'] as const).filter(ending => endings.has(ending)),
    ...(rows.some(({ entry }) => entry.row.milestones?.length) ? ['milestone' as const] : []),
    ...(hasPeriodEnd ? ['period' as const] : []),
  ]
  return (
    <p className={`signs ${styles.signs}`} aria-hidden="true">
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
