import { known } from '../../assessment/known.ts'
import { sayProposal } from '../../i18n/sayProposal.ts'
import { FieldGroup } from '../forms/FieldGroup.tsx'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { DocumentField } from './DocumentField.tsx'
import { LogoField } from './LogoField.tsx'
import form from './PlanForm.module.css'
import { StandingSwitch } from './StandingSwitch.tsx'

/** What the document says of the plan as a whole. */
export function DocumentForm() {
  const { t } = useSpeech()
  const { answers, plan } = useWork()
  const title = t($ => $.report.phrases.title)
  const period = known(answers.period)
  const whenEmpty = (text: string) => t($ => $.plan.whenEmpty, { text })
  return (
    <>
      <p>{t($ => $.plan.documentText)}</p>
      <div className={`card ${form.document}`}>
        <FieldGroup legend={t($ => $.plan.documentGroups.cover)}>
          <DocumentField field="title" width="half" hint={whenEmpty(title)} />
          <DocumentField field="body" width="quarter" />
          <DocumentField field="version" width="quarter" />
          <div className={form.row}>
            <StandingSwitch />
          </div>
          <div className={form.row}>
            <LogoField />
          </div>
        </FieldGroup>
        <FieldGroup legend={t($ => $.plan.documentGroups.preparation)}>
          <DocumentField field="goalsBy" width="half" />
          <DocumentField field="tookPart" width="half" hint={t($ => $.plan.rolesHint)} />
          <DocumentField field="startingPoint" width="half" isLong />
          <DocumentField field="followUp" width="half" isLong />
        </FieldGroup>
        <FieldGroup legend={t($ => $.plan.documentGroups.decision)}>
          <DocumentField
            field="decision"
            width="half"
            isLong
            hint={whenEmpty(sayProposal({ t }, plan.title?.text.trim() || title, period))}
          />
          <DocumentField
            field="binds"
            width="half"
            isLong
            hint={whenEmpty(t($ => $.report.phrases.decision.bindsText))}
          />
        </FieldGroup>
      </div>
    </>
  )
}
