import { useId } from 'react'
import { STATUSES } from '../../assessment/Answers.ts'
import type { ModelId } from '../../catalogue/ids.ts'
import { statusOf } from '../lists/modelFilters.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** Where the model stands in the municipality: the same answer as in the self-assessment. */
export function StatusSelect({ model }: { readonly model: ModelId }) {
  const { t } = useSpeech()
  const { answers } = useWork()
  const { setStatus } = useActions()
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{t($ => $.controls.status)}</label>{' '}
      <select
        id={id}
        value={statusOf({ id: model }, answers.status)}
        onChange={event => {
          const chosen = STATUSES.find(status => status === event.target.value)
          if (chosen) setStatus(model, chosen)
        }}
      >
        {STATUSES.map(status => (
          <option key={status} value={status}>
            {t($ => $.status[status])}
          </option>
        ))}
      </select>
    </div>
  )
}
