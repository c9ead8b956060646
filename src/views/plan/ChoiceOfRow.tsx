import type { PlanRow } from '../../plan/Plan.ts'
import { type RowChoice, type RowFieldOf, ruleOf } from '../../plan/RowField.ts'
import { rowFields } from '../../plan/rowFields.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ChoiceField } from './ChoiceField.tsx'

interface Props {
  readonly row: PlanRow
  readonly field: RowFieldOf<'choice'>
}

/** One of the few that a field of the plan offers. */
export function ChoiceOfRow({ row, field }: Props) {
  const { t } = useSpeech()
  const { editRow } = useActions()
  const answered = useWork().answers.status[row.model]
  const isElsewhere = field === 'status' && (answered === 'not-for-us' || answered === 'in-use')
  return (
    <ChoiceField<RowChoice>
      id={`${field}-${row.model}`}
      label={t($ => $.fields[field])}
      value={row[field]}
      choices={rowFields[field].choices}
      say={choice => t($ => $.fields.choices[choice])}
      whenOpen={ruleOf(field).isFact ? t($ => $.fields.unrecorded) : t($ => $.fields.undecided)}
      remark={
        isElsewhere ? t($ => $.fields.statusElsewhere, { status: t($ => $.status[answered]) }) : undefined
      }
      onChoose={choice => editRow(row.model, { [field]: choice })}
    />
  )
}
