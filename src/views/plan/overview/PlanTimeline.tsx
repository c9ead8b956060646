import type { Period } from '../../../assessment/Answers.ts'
import { formatList } from '../../../i18n/format.ts'
import { sayHalves } from '../../../i18n/sayTime.ts'
import type { Timeline } from '../../../plan/timeline.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { TimelineBars } from './TimelineBars.tsx'
import { TimelineTable } from './TimelineTable.tsx'

interface Props {
  readonly time: Timeline
  readonly period: Period | undefined
}

/** The models in time: how many start in each half-year, bars by quarter, and the same as a table. */
export function PlanTimeline({ time, period }: Props) {
  const speech = useSpeech()
  const { t, language, words } = speech
  const { halves, rows, quarters } = time
  const undecided = rows.filter(({ start }) => start === undefined)
  const models = formatList(
    language,
    undecided.map(({ entry }) => words.model(entry.model.id).short),
  )
  return (
    <section aria-labelledby="plan-timeline">
      <h2 id="plan-timeline">{t($ => $.plan.timeline)}</h2>
      {quarters.length === 0 ? (
        <p>{t($ => $.plan.timelineEmpty)}</p>
      ) : (
        <>
          <p>{sayHalves(speech, { halves, unscheduled: 0 }).join(' ')}</p>
          {undecided.length > 0 && <p>{t($ => $.plan.timelineUndecided, { models })}</p>}
          <TimelineBars time={time} period={period} />
        </>
      )}
      <details className="fold">
        <summary>{t($ => $.plan.timelineTable)}</summary>
        <TimelineTable rows={rows} />
      </details>
    </section>
  )
}
