import { documentRuleOf, type DocumentField as Field } from '../../plan/DocumentField.ts'
import { TextField, type TextFieldProps } from '../forms/TextField.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

interface Props extends Pick<TextFieldProps, 'hint'> {
  readonly field: Field
}

/** The user's own words about the plan as a whole. */
export function DocumentField({ field, hint }: Props) {
  const { t } = useSpeech()
  const { plan } = useWork()
  const { kind, isWide } = documentRuleOf(field)
  const isLong = kind === 'long-text'
  const { editPlan } = useActions()
  return (
    <TextField
      width={isLong || isWide ? 'half' : 'quarter'}
      isLong={isLong}
      hint={hint}
      id={`document-${field}`}
      label={t($ => $.plan.documentFields[field])}
      written={plan[field]}
      onWrite={written => editPlan({ [field]: written.text === '' ? undefined : written })}
    />
  )
}
