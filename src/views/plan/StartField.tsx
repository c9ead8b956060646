import { useId } from 'react'
import { sayQuarter } from '../../i18n/sayPlan.ts'
import type { PlanRow } from '../../plan/Plan.ts'
import type { Quarter } from '../../plan/Quarter.ts'
import { useActions } from '../shared/AppServices.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import styles from './PlanPlace.module.css'

interface Props {
  readonly row: PlanRow
  readonly quarters: readonly Quarter[]
}

export function StartField({ row, quarters }: Props) {
  const speech = useSpeech()
  const { editRow } = useActions()
  const id = useId()
  // A start chosen under another period stays on offer until it is changed.
  const offered = row.start && !quarters.includes(row.start) ? [row.start, ...quarters] : quarters
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{speech.t($ => $.fields.start)}</label>
      <select
        id={id}
        value={row.start ?? ''}
        onChange={event =>
          editRow(row.model, { start: offered.find(quarter => quarter === event.target.value) })
        }
      >
        <option value="">{speech.t($ => $.fields.undecided)}</option>
        {offered.map(quarter => (
          <option key={quarter} value={quarter}>
            {sayQuarter(speech, quarter)}
          </option>
        ))}
      </select>
    </div>
  )
}
