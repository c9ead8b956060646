import { STATUSES } from '../../assessment/Answers.ts'
import type { ModelId } from '../../catalogue/ids.ts'
import { Select } from '../forms/Select.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './StatusRow.module.css'

interface Props {
  readonly model: ModelId
  /** Says what the municipality would do. */
  readonly hasDeed?: boolean
}

/** A model and where it stands in the municipality; free to leave unanswered. */
export function StatusRow({ model, hasDeed = false }: Props) {
  const { t, words } = useSpeech()
  const status = useWork().answers.status[model]
  const { setStatus } = useActions()
  const { name, deed } = words.model(model)
  const id = `status-${model}`
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{name}</label>
      <Select
        id={id}
        aria-describedby={hasDeed ? `${id}-deed` : undefined}
        value={status}
        choices={STATUSES}
        say={choice => t($ => $.status[choice])}
        onChoose={choice => setStatus(model, choice)}
        whenOpen={t($ => $.laterSteps.check.unanswered)}
        onOpen={() => setStatus(model, undefined)}
      />
      {hasDeed && (
        <p id={`${id}-deed`} className="note">
          {deed}
        </p>
      )}
    </div>
  )
}
