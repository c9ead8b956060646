import { planEntries } from '../../plan/planEntries.ts'
import { useCatalogue, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { EmptyPlan } from './EmptyPlan.tsx'
import { PlanOverview } from './overview/PlanOverview.tsx'
import { PlanPage } from './PlanPage.tsx'

/** The plan as a whole: its models, whether they fit, when they start and what they serve. */
export function PlanPlace() {
  const { t } = useSpeech()
  const catalogue = useCatalogue()
  const { answers, plan } = useWork()
  const entries = planEntries(plan, catalogue, answers.yardstick)
  const municipality = answers.municipality.trim()
  return (
    <PlanPage
      title={t($ => $.places.plan)}
      heading={municipality ? t($ => $.plan.titleFor, { municipality }) : t($ => $.places.plan)}
    >
      {entries.length === 0 ? <EmptyPlan /> : <PlanOverview entries={entries} />}
    </PlanPage>
  )
}
