import { type Quarter, quartersBetween } from '../../../plan/Quarter.ts'
import { barEnding, type barOf, type TimelineRow } from '../../../plan/timeline.ts'
import styles from './PlanTimeline.module.css'

interface Props {
  readonly row: TimelineRow
  readonly bar: NonNullable<ReturnType<typeof barOf>>
  readonly quarters: readonly Quarter[]
  /** Where the plan's period ends among the quarters, if before the last one. */
  readonly periodEnd: number | undefined
}

const HEIGHT = 28
const [TOP, THICK] = [7, 14]
const MIDDLE = TOP + THICK / 2
const QUARTERS_IN_YEAR = 4

/** One model's bar in percent of the width, so that it needs no measuring; pointed where it goes on. */
export function TimelineBar({ row, bar, quarters, periodEnd }: Props) {
  const [first, last] = [quarters[0], quarters.at(-1)]
  if (first === undefined || last === undefined) return null
  const at = (place: number) => `${(place / quarters.length) * 100}%`
  const ending = barEnding(row, last)
  const isOpen = ending === 'open'
  // A milestone is for the end of its quarter.
  const milestones = (row.entry.row.milestones ?? [])
    .map(({ quarter }) => quartersBetween(first, quarter) + 1)
    .filter(place => place > 0 && place <= quarters.length)
  return (
    <svg aria-hidden="true" className={styles.bar} width="100%" height={HEIGHT}>
      {quarters.map((quarter, i) => (
        <line
          key={quarter}
          className={i % QUARTERS_IN_YEAR === 0 ? styles.year : styles.quarter}
          x1={at(i)}
          x2={at(i)}
          y2={HEIGHT}
        />
      ))}
      <rect
        className={styles.length}
        data-kind={ending}
        x={at(bar.from)}
        width={at(bar.to - bar.from)}
        y={TOP}
        height={THICK}
        rx={isOpen ? 0 : 3}
      />
      {isOpen && (
        <svg aria-hidden="true" x={at(bar.to)} y={TOP} overflow="visible">
          <path className={styles.length} data-kind="open" d={`M-0.5 0L9 ${THICK / 2}L-0.5 ${THICK}Z`} />
        </svg>
      )}
      {periodEnd !== undefined && (
        <line className={styles.period} x1={at(periodEnd)} x2={at(periodEnd)} y2={HEIGHT} />
      )}
      {[...new Set(milestones)].map(place => (
        <svg aria-hidden="true" key={place} x={at(place)} y={MIDDLE} overflow="visible">
          <path className={styles.milestone} d="M0 -7L7 0L0 7L-7 0Z" />
        </svg>
      ))}
    </svg>
  )
}
