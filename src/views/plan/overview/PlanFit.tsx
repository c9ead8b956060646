import { Link } from 'wouter'
import type { OperatingModel } from '../../../catalogue/Catalogue.ts'
import { sayPlanTotal } from '../../../i18n/sayPlan.ts'
import { saySums } from '../../../i18n/sayTime.ts'
import { MANY_MODELS } from '../../../plan/Plan.ts'
import type { PlanEntry } from '../../../plan/planEntries.ts'
import { plannedSums } from '../../../plan/plannedSums.ts'
import { planRemedy } from '../../../plan/planRemedy.ts'
import type { PlanTotal } from '../../../plan/planTotal.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { useEvaluation } from '../../services/useEvaluation.ts'
import { Notice } from '../../signs/Notice.tsx'
import { FitRemedy } from './FitRemedy.tsx'
import { SlotsUse } from './SlotsUse.tsx'

interface Props {
  readonly entries: readonly PlanEntry[]
  /** In the order in which they keep their slots. */
  readonly models: readonly OperatingModel[]
  readonly total: PlanTotal
}

/** The period's models against the slots; when over, what would mend it; and the sums that were told. */
export function PlanFit({ entries, models, total }: Props) {
  const speech = useSpeech()
  const { t } = speech
  const evaluation = useEvaluation()
  const sums = plannedSums(entries)
  const remedy = planRemedy(models, total, evaluation)
  return (
    <section aria-labelledby="plan-fit">
      <h2 id="plan-fit" tabIndex={-1}>
        {t($ => $.plan.fit)}
      </h2>
      <Notice tone={total.missing ? 'caution' : 'info'}>
        <p>{sayPlanTotal(speech, total)}</p>
        {remedy && <FitRemedy remedy={remedy} models={models} />}
        {total.slots === undefined && (
          <p>
            <Link href="/assessment/slots">{t($ => $.plan.tellSlots)}</Link>
          </p>
        )}
        {models.length > MANY_MODELS && <p>{t($ => $.plan.many, { count: models.length })}</p>}
      </Notice>
      {total.slots && <SlotsUse models={models} slots={total.slots} unseated={total.unseated} />}
      {sums.daysKnown + sums.hoursKnown + sums.costKnown > 0 && <p>{saySums(speech, sums).join(' ')}</p>}
    </section>
  )
}
