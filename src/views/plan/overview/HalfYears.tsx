import { type Quarter, quarterOf, quartersBetween } from '../../../plan/Quarter.ts'
import type { Timeline } from '../../../plan/timeline.ts'
import styles from './PlanTimeline.module.css'

interface Props {
  readonly halves: Timeline['halves']
  readonly quarters: readonly Quarter[]
}

const [HEIGHT, BASELINE] = [28, 19]
const QUARTERS_IN_HALF = 2

/** How many models start in each half-year, under the bars; the sentence above says the same. */
export function HalfYears({ halves, quarters }: Props) {
  const [first] = quarters
  if (first === undefined) return null
  const share = (QUARTERS_IN_HALF / quarters.length) * 100
  return (
    <svg aria-hidden="true" className={styles.halves} width="100%" height={HEIGHT}>
      {halves.map(({ year, half, starts }) => {
        const from = (quartersBetween(first, quarterOf(year, half === 1 ? 1 : 3)) / quarters.length) * 100
        return (
          <svg key={`${year}-${half}`} aria-hidden="true" x={`${from}%`} width={`${share}%`} height={HEIGHT}>
            <rect width="100%" height={HEIGHT} data-some={starts > 0} />
            <text x="50%" y={BASELINE}>
              {starts}
            </text>
          </svg>
        )
      })}
    </svg>
  )
}
