import { planEntries } from '../../plan/planEntries.ts'
import { planWindow } from '../../plan/planWindow.ts'
import { saysSomething } from '../../plan/saysSomething.ts'
import { useCatalogue, useServices, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { DocumentForm } from './DocumentForm.tsx'
import { EmptyPlan } from './EmptyPlan.tsx'
import { ExportPanel } from './ExportPanel.tsx'
import { PlanOverview } from './overview/PlanOverview.tsx'
import { PlanModels } from './PlanModels.tsx'
import styles from './PlanPlace.module.css'

/** The chosen models in time, phase by phase, against the slots; and the document made of them. */
export function PlanPlace() {
  const speech = useSpeech()
  const { t } = speech
  const catalogue = useCatalogue()
  const { now } = useServices()
  const { answers, plan } = useWork()
  const quarters = planWindow(answers, now())
  const entries = planEntries(plan, catalogue, answers.yardstick)
  const municipality = answers.municipality.trim()

  return (
    <div className={styles.place}>
      <PlaceHeading title={t($ => $.places.plan)}>
        {municipality ? t($ => $.plan.titleFor, { municipality }) : t($ => $.places.plan)}
      </PlaceHeading>
      {entries.length === 0 ? (
        <>
          <EmptyPlan />
          {saysSomething(plan) && <DocumentForm />}
        </>
      ) : (
        <>
          <p className="lead">{t($ => $.plan.lead)}</p>
          <PlanOverview entries={entries} />
          <PlanModels entries={entries} quarters={quarters} />
          <DocumentForm />
          <ExportPanel />
        </>
      )}
    </div>
  )
}
