import { known } from '../../../assessment/known.ts'
import { keepOrder } from '../../../plan/keepOrder.ts'
import type { PlanEntry } from '../../../plan/planEntries.ts'
import { planTotal } from '../../../plan/planTotal.ts'
import { timeline } from '../../../plan/timeline.ts'
import { useWork } from '../../services/AppServices.tsx'
import { focusOn } from '../../services/focusOn.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { useAnsweredEvaluation } from '../../services/useEvaluation.ts'
import { OverviewAnnouncer } from './OverviewAnnouncer.tsx'
import { PlanCoverage } from './PlanCoverage.tsx'
import { PlanFit } from './PlanFit.tsx'
import styles from './PlanOverview.module.css'
import { PlanTimeline } from './PlanTimeline.tsx'

/** The plan as a whole, before its cards: does it fit, when does it happen, what does it cover. */
export function PlanOverview({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const { t } = useSpeech()
  const period = known(useWork().answers.period)
  const evaluation = useAnsweredEvaluation()
  const models = keepOrder(entries, evaluation)
  const total = planTotal(models, evaluation.slotsFrom === 'answered' ? evaluation.slots : undefined)
  const time = timeline(entries, period)
  return (
    <>
      <button
        type="button"
        className={`button quiet small ${styles.jump}`}
        onClick={() => focusOn(`phase-${entries[0]?.phase}`)}
      >
        {t($ => $.plan.toModels)}
      </button>
      <PlanFit entries={entries} models={models} total={total} />
      <PlanTimeline time={time} period={period} />
      <PlanCoverage entries={entries} />
      <OverviewAnnouncer total={total} time={time} />
    </>
  )
}
