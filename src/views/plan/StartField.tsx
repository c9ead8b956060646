import { flushSync } from 'react-dom'
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
  const id = `start-${row.model}`
  // A start chosen under another period stays on offer until it is changed.
  const offered = row.start && !quarters.includes(row.start) ? [row.start, ...quarters] : quarters
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{speech.t($ => $.fields.start)}</label>
      <select
        id={id}
        value={row.start ?? ''}
        onChange={event => {
          const start = offered.find(quarter => quarter === event.target.value)
          // The card moves to its phase; the focus goes with it.
          flushSync(() => editRow(row.model, { start }))
          document.getElementById(id)?.focus()
        }}
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
