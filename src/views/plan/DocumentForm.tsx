import { known } from '../../assessment/known.ts'
import { sayProposal } from '../../i18n/sayProposal.ts'
import {
  DOCUMENT_FIELDS,
  documentRuleOf,
  type DocumentField as Field,
  isHinted,
} from '../../plan/DocumentField.ts'
import { FieldGroup } from '../forms/FieldGroup.tsx'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { CoverSwitch } from './CoverSwitch.tsx'
import { DocumentField } from './DocumentField.tsx'
import { LogoField } from './LogoField.tsx'
import form from './PlanForm.module.css'
import { StandingSwitch } from './StandingSwitch.tsx'

/** What the document says of the plan as a whole. */
export function DocumentForm() {
  const { t } = useSpeech()
  const { answers, plan } = useWork()
  const title = t($ => $.report.title)
  const period = known(answers.period)
  /** What the document says while a field is empty. */
  const instead: Readonly<Partial<Record<Field, string>>> = {
    title,
    decision: sayProposal({ t }, plan.title?.text.trim() || title, period),
    binds: t($ => $.report.decision.bindsText),
  }
  const hintOf = (field: Field) => {
    if (isHinted(field)) return t($ => $.plan.documentHints[field])
    const text = instead[field]
    return text && t($ => $.plan.whenEmpty, { text })
  }
  return (
    <>
      <p>{t($ => $.plan.documentText)}</p>
      <div className={`card ${form.document}`}>
        {(['cover', 'preparation', 'decision'] as const).map(group => (
          <FieldGroup key={group} legend={t($ => $.plan.documentGroups[group])}>
            {DOCUMENT_FIELDS.filter(field => documentRuleOf(field).group === group).map(field => (
              <DocumentField key={field} field={field} hint={hintOf(field)} />
            ))}
            {group === 'cover' && (
              <>
                <div className={`${form.row} ${form.switches}`}>
                  <StandingSwitch />
                  <CoverSwitch />
                </div>
                <div className={form.row}>
                  <LogoField />
                </div>
              </>
            )}
          </FieldGroup>
        ))}
      </div>
    </>
  )
}
