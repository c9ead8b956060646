import type { Period } from '../../../assessment/Answers.ts'
import {
  laterQuarter,
  quarterOf,
  quarterRange,
  quartersBetween,
  splitQuarter,
} from '../../../plan/Quarter.ts'
import { barOf, type Timeline } from '../../../plan/timeline.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import styles from './PlanTimeline.module.css'
import { TimelineBar } from './TimelineBar.tsx'
import { TimelineSigns } from './TimelineSigns.tsx'

interface Props {
  readonly time: Timeline
  readonly period: Period | undefined
}

/** Bars by quarter over whole years. A picture beside the table, so hidden from those who hear the table. */
export function TimelineBars({ time, period }: Props) {
  const { words } = useSpeech()
  const quarters = wholeYears(time)
  const [first, last] = [quarters[0], quarters.at(-1)]
  if (first === undefined || last === undefined) return null
  const years = quarters.flatMap((quarter, at) => {
    const { year, number } = splitQuarter(quarter)
    return number === 1 ? { year, at } : []
  })
  const periodEnd = period && quarterOf(period.to, 4)
  const isEndInside = periodEnd !== undefined && periodEnd >= first && periodEnd < last
  const ends = isEndInside ? quartersBetween(first, laterQuarter(periodEnd, 1)) : undefined
  const drawn = time.rows.flatMap(row => {
    const bar = barOf(row, quarters)
    return bar === undefined ? [] : { row, bar }
  })
  return (
    <figure className={styles.figure}>
      <div className={styles.chart} aria-hidden="true">
        <svg aria-hidden="true" className={styles.axis} width="100%" height={18}>
          {years.map(({ year, at }) => (
            <text key={year} x={`${(at / quarters.length) * 100}%`} dx={3} y={13}>
              {year}
            </text>
          ))}
        </svg>
        {drawn.map(({ row, bar }) => (
          <div key={row.entry.model.id} className={styles.row}>
            <span>{words.model(row.entry.model.id).short}</span>
            <TimelineBar row={row} bar={bar} quarters={quarters} periodEnd={ends} />
          </div>
        ))}
      </div>
      <figcaption>
        <TimelineSigns rows={drawn.map(({ row }) => row)} last={last} hasPeriodEnd={isEndInside} />
      </figcaption>
    </figure>
  )
}

function wholeYears({ quarters }: Pick<Timeline, 'quarters'>) {
  const [first, last] = [quarters[0], quarters.at(-1)]
  if (first === undefined || last === undefined) return []
  return quarterRange(quarterOf(splitQuarter(first).year, 1), quarterOf(splitQuarter(last).year, 4))
}
