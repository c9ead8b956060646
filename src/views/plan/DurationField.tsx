import type { Duration } from '../../plan/Duration.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import { Field } from '../forms/Field.tsx'
import { Select } from '../forms/Select.tsx'
import { useActions } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { MonthsField } from './MonthsField.tsx'
import form from './PlanForm.module.css'

const KINDS = ['continuous', 'months'] as const
const MONTHS_AT_FIRST = 12

/** Continuous, or a number of months; until the user chooses, what the catalogue says. */
export function DurationField({ entry: { row, model, duration } }: { readonly entry: PlanEntry }) {
  const { t } = useSpeech()
  const { editRow } = useActions()
  const edit = (next: Duration | undefined) => editRow(model.id, { duration: next })
  const canStayOpen = model.rhythm !== 'continuous'
  const months = duration?.kind === 'months' ? duration.months : undefined
  return (
    <Field id={`duration-${model.id}`} label={t($ => $.fields.duration)} width="quarter">
      {control => (
        <div className={months === undefined ? undefined : form.months}>
          <Select
            {...control}
            value={duration?.kind}
            choices={KINDS}
            say={kind => t($ => $.fields[kind])}
            onChoose={kind =>
              edit(kind === 'months' ? { kind, months: months ?? MONTHS_AT_FIRST } : { kind })
            }
            whenOpen={canStayOpen || row.duration === undefined ? t($ => $.fields.undecided) : undefined}
            onOpen={canStayOpen ? () => edit(undefined) : undefined}
          />
          {months !== undefined && (
            <MonthsField months={months} onChange={next => edit({ kind: 'months', months: next })} />
          )}
        </div>
      )}
    </Field>
  )
}
