import type { Written } from '../../assessment/Written.ts'
import type { WrittenField as Field, PlanRow } from '../../plan/Plan.ts'
import { TextField, type TextFieldProps } from '../forms/TextField.tsx'
import { useActions } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

const HINTED = ['lead', 'indicator', 'steps'] as const

interface Props extends Pick<TextFieldProps, 'width' | 'isLong' | 'children'> {
  readonly row: PlanRow
  readonly field: Field
  /** What the catalogue offers until the user writes something else. */
  readonly offered?: Written
}

/** The user's own words about a model. */
export function WrittenField({ row, field, offered, ...rest }: Props) {
  const { t } = useSpeech()
  const { editRow } = useActions()
  const hinted = HINTED.find(one => one === field)
  return (
    <TextField
      {...rest}
      id={`${field}-${row.model}`}
      label={t($ => $.fields[field])}
      hint={hinted && t($ => $.fields.hints[hinted])}
      written={row[field] ?? offered}
      onWrite={written => {
        const isOwn = written.text !== (offered?.text ?? '')
        editRow(row.model, { [field]: isOwn ? written : undefined })
      }}
    />
  )
}
