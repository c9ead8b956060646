import { useId, useState } from 'react'
import { type Duration, MOST_MONTHS } from '../../plan/Plan.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import { useActions } from '../shared/AppServices.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import form from './PlanForm.module.css'
import styles from './PlanPlace.module.css'

const MONTHS_AT_FIRST = 12

/** Continuous, or a number of months; until the user chooses, what the catalogue says. */
export function DurationField({ entry: { row, model, duration } }: { readonly entry: PlanEntry }) {
  const { t } = useSpeech()
  const { editRow } = useActions()
  const id = useId()
  const [draft, setDraft] = useState(
    duration?.kind === 'months' ? String(duration.months) : String(MONTHS_AT_FIRST),
  )
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
          <input
            type="text"
            inputMode="numeric"
            aria-label={t($ => $.fields.monthCount)}
            value={Number(draft) === duration.months || draft === '' ? draft : duration.months}
            onBlur={() => setDraft(String(duration.months))}
            onChange={event => {
              const digits = event.target.value.replace(/\D/g, '').slice(0, 3)
              const months = Number(digits)
              if (digits === '' || (months >= 1 && months <= MOST_MONTHS)) setDraft(digits)
              if (months >= 1 && months <= MOST_MONTHS)
                editRow(model.id, { duration: { kind: 'months', months } })
            }}
          />
        )}
      </div>
    </div>
  )
}
