import type { Written } from '../../assessment/Written.ts'
import type { PlanRow } from '../../plan/Plan.ts'
import { type WrittenField as Field, isHinted, ruleOf } from '../../plan/RowField.ts'
import { TextField, type TextFieldProps } from '../forms/TextField.tsx'
import { useActions } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

interface Props extends Pick<TextFieldProps, 'children'> {
  readonly row: PlanRow
  readonly field: Field
  /** What the catalogue offers until the user writes something else. */
  readonly offered?: Written
}

/** The user's own words about a model. */
export function WrittenField({ row, field, offered, children }: Props) {
  const { t } = useSpeech()
  const { editRow } = useActions()
  const { kind, group } = ruleOf(field)
  const isLong = kind === 'long-text'
  return (
    <TextField
      // What the catalogue offers is long; the first fields stand three in a row.
      width={offered ? 'whole' : isLong ? 'half' : group === 'first' ? undefined : 'quarter'}
      isLong={isLong}
      id={`${field}-${row.model}`}
      label={t($ => $.fields[field])}
      hint={isHinted(field) && t($ => $.fields.hints[field])}
      written={row[field] ?? offered}
      onWrite={written => {
        const isOwn = written.text !== (offered?.text ?? '')
        editRow(row.model, { [field]: isOwn ? written : undefined })
      }}
    >
      {children}
    </TextField>
  )
}
