import { useSpeech } from '../services/SpeechProvider.tsx'
import { useAskedField } from '../services/useAskedField.ts'
import { DocumentForm } from './DocumentForm.tsx'
import { PlanPage } from './PlanPage.tsx'

/** What the document says of the plan as a whole, to be filled in. */
export function DocumentFieldsPlace() {
  const { t } = useSpeech()
  useAskedField(field => `document-${field}`)
  return (
    <PlanPage title={t($ => $.plan.document)}>
      <DocumentForm />
    </PlanPage>
  )
}
