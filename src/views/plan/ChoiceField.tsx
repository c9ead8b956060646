import { useSpeech } from '../services/SpeechProvider.tsx'
import form from './PlanForm.module.css'
import styles from './PlanPlace.module.css'

interface Props<Value extends string> {
  readonly id: string
  readonly label: string
  readonly value: Value | undefined
  readonly choices: readonly Value[]
  readonly say: (choice: Value) => string
  readonly onChoose: (choice: Value | undefined) => void
  /** What it says while nothing is chosen; "not decided" unless told. */
  readonly whenOpen?: string
  /** What is odd about the choice. */
  readonly remark?: string | undefined
}

/** One of a few choices, or not decided yet. */
export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { id, label, value, choices, say, onChoose, whenOpen, remark } = props
  const { t } = useSpeech()
  return (
    <div className={`${styles.field} ${form.quarter}`}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-describedby={remark === undefined ? undefined : `${id}-remark`}
        value={value ?? ''}
        onChange={event => onChoose(choices.find(choice => choice === event.target.value))}
      >
        <option value="">{whenOpen ?? t($ => $.fields.undecided)}</option>
        {choices.map(choice => (
          <option key={choice} value={choice}>
            {say(choice)}
          </option>
        ))}
      </select>
      {remark !== undefined && (
        <p id={`${id}-remark`} className="note">
          {remark}
        </p>
      )}
    </div>
  )
}
