import type { Period } from '../../../assessment/Answers.ts'
import { sayHalves } from '../../../i18n/sayTime.ts'
import type { Timeline } from '../../../plan/timeline.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import overview from './PlanOverview.module.css'
import { TimelineBars } from './TimelineBars.tsx'
import { TimelineTable } from './TimelineTable.tsx'

interface Props {
  readonly time: Timeline
  readonly period: Period | undefined
}

/** The models in time: how many start in each half-year, bars by quarter, and the same as a table. */
export function PlanTimeline({ time, period }: Props) {
  const speech = useSpeech()
  const { t } = speech
  const { halves, rows, quarters } = time
  return (
    <section aria-labelledby="plan-timeline">
      <div className={overview.head}>
        <h2 id="plan-timeline">{t($ => $.plan.timeline)}</h2>
        <p>
          {quarters.length === 0
            ? t($ => $.plan.timelineEmpty)
            : sayHalves(speech, { halves, unscheduled: 0 }).join(' ')}
        </p>
      </div>
      <TimelineBars time={time} period={period} />
      <details className="fold">
        <summary>{t($ => $.plan.timelineTable)}</summary>
        <TimelineTable rows={rows} />
      </details>
    </section>
  )
}
