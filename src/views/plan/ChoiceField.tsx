import { useSpeech } from '../shared/SpeechProvider.tsx'
import form from './PlanForm.module.css'
import styles from './PlanPlace.module.css'

interface Props<Value extends string> {
  readonly id: string
  readonly label: string
  readonly value: Value | undefined
  readonly choices: readonly Value[]
  readonly say: (choice: Value) => string
  readonly onChoose: (choice: Value | undefined) => void
}

/** One of a few choices, or not decided yet. */
export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { id, label, value, choices, say, onChoose } = props
  const { t } = useSpeech()
  return (
    <div className={`${styles.field} ${form.quarter}`}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={event => onChoose(choices.find(choice => choice === event.target.value))}
      >
        <option value="">{t($ => $.fields.undecided)}</option>
        {choices.map(choice => (
          <option key={choice} value={choice}>
            {say(choice)}
          </option>
        ))}
      </select>
    </div>
  )
}
