import type { PlanField } from '../../plan/Plan.ts'
import { TextField, type TextFieldProps } from '../forms/TextField.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

interface Props extends Pick<TextFieldProps, 'width' | 'isLong' | 'hint'> {
  readonly field: PlanField
}

/** The user's own words about the plan as a whole. */
export function DocumentField({ field, ...rest }: Props) {
  const { t } = useSpeech()
  const { plan } = useWork()
  const { editPlan } = useActions()
  return (
    <TextField
      {...rest}
      id={`document-${field}`}
      label={t($ => $.plan.documentFields[field])}
      written={plan[field]}
      onWrite={written => editPlan({ [field]: written.text === '' ? undefined : written })}
    />
  )
}
