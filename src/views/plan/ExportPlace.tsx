import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { EmptyPlan } from './EmptyPlan.tsx'
import { ExportPanel } from './ExportPanel.tsx'
import { PlanPage } from './PlanPage.tsx'

/** The plan as files, once it has models. */
export function ExportPlace() {
  const { t } = useSpeech()
  const isEmpty = useWork().plan.rows.length === 0
  return (
    <PlanPage
      title={t($ => $.export.title)}
      heading={isEmpty ? t($ => $.export.title) : t($ => $.export.question)}
    >
      {isEmpty ? <EmptyPlan /> : <ExportPanel />}
    </PlanPage>
  )
}
