import { useId } from 'react'
import type { Duration } from '../../plan/Plan.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import { useActions } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { MonthsField } from './MonthsField.tsx'
import form from './PlanForm.module.css'
import styles from './PlanPlace.module.css'

const MONTHS_AT_FIRST = 12

/** Continuous, or a number of months; until the user chooses, what the catalogue says. */
export function DurationField({ entry: { row, model, duration } }: { readonly entry: PlanEntry }) {
  const { t } = useSpeech()
  const { editRow } = useActions()
  const id = useId()
  const choose = (kind: string): Duration | undefined =>
    kind === 'continuous'
      ? { kind }
      : kind === 'months'
        ? { kind, months: duration?.kind === 'months' ? duration.months : MONTHS_AT_FIRST }
        : undefined
  return (
    <div className={`${styles.field} ${form.quarter}`}>
      <label htmlFor={id}>{t($ => $.fields.duration)}</label>
      <div className={duration?.kind === 'months' ? styles.months : undefined}>
        <select
          id={id}
          value={duration?.kind ?? ''}
          onChange={event => editRow(model.id, { duration: choose(event.target.value) })}
        >
          {(model.rhythm !== 'continuous' || row.duration === undefined) && (
            <option value="" disabled={model.rhythm === 'continuous'}>
              {t($ => $.fields.undecided)}
            </option>
          )}
          <option value="continuous">{t($ => $.fields.continuous)}</option>
          <option value="months">{t($ => $.fields.months)}</option>
        </select>
        {duration?.kind === 'months' && (
          <MonthsField
            months={duration.months}
            onChange={months => editRow(model.id, { duration: { kind: 'months', months } })}
          />
        )}
      </div>
    </div>
  )
}
