import { STATUSES } from '../../assessment/Answers.ts'
import type { ModelId } from '../../catalogue/ids.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './InUseStep.module.css'

/** A model and where it stands in the municipality, in one line; free to leave unanswered. */
export function StatusRow({ model }: { readonly model: ModelId }) {
  const { t, words } = useSpeech()
  const status = useWork().answers.status[model]
  const { setStatus } = useActions()
  const id = `status-${model}`
  return (
    <div className={styles.model}>
      <div>
        <label htmlFor={id}>{words.model(model).name}</label>
        {/* The model's deed goes here, under its name. */}
      </div>
      <select
        id={id}
        value={status ?? ''}
        onChange={event =>
          setStatus(
            model,
            STATUSES.find(one => one === event.target.value),
          )
        }
      >
        <option value="">{t($ => $.wizard.inUse.open)}</option>
        {STATUSES.map(one => (
          <option key={one} value={one}>
            {t($ => $.status[one])}
          </option>
        ))}
      </select>
    </div>
  )
}
