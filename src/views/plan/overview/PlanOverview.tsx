import { known } from '../../../assessment/known.ts'
import type { PlanEntry } from '../../../plan/planEntries.ts'
import { timeline } from '../../../plan/timeline.ts'
import { useWork } from '../../services/AppServices.tsx'
import { PlanCoverage } from './PlanCoverage.tsx'
import styles from './PlanOverview.module.css'
import { PlanRoom } from './PlanRoom.tsx'
import { PlanRows } from './PlanRows.tsx'
import { PlanTimeline } from './PlanTimeline.tsx'

/** What is chosen and what it lacks; whether it fits and when it happens; what it serves. */
export function PlanOverview({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const period = known(useWork().answers.period)
  return (
    <div className={styles.overview}>
      <PlanRows entries={entries} />
      <div className={styles.pair}>
        <PlanRoom entries={entries} />
        <PlanTimeline time={timeline(entries, period)} period={period} />
      </div>
      <PlanCoverage entries={entries} />
    </div>
  )
}
