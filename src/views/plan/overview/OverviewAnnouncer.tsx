import type { PlanTotal } from '../../../plan/planTotal.ts'
import type { Timeline } from '../../../plan/timeline.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { useQuietMessage } from '../../services/useQuietMessage.ts'

interface Props {
  readonly total: PlanTotal
  readonly time: Timeline
}

/** After a second of quiet, one short polite message: the plan changed, and whether it fits. */
export function OverviewAnnouncer({ total: { slots, missing }, time }: Props) {
  const { t } = useSpeech()
  const fit = slots === undefined ? 'unknown' : missing === undefined ? 'fits' : 'over'
  const rows = time.rows.map(({ entry: { model, duration }, start }) => [model.id, start, duration])
  const message = useQuietMessage(
    JSON.stringify([fit, rows]),
    t($ => $.plan.updated[fit]),
  )
  return (
    <p role="status" className="hidden-visually">
      {message}
    </p>
  )
}
