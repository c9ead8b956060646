import { useId } from 'react'
import { STATUSES } from '../../assessment/Answers.ts'
import type { ModelId } from '../../catalogue/ids.ts'
import { Field } from '../forms/Field.tsx'
import { Select } from '../forms/Select.tsx'
import { statusOf } from '../lists/ModelFilters.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** Where the model stands in the municipality: the same answer as in the self-assessment. */
export function StatusSelect({ model }: { readonly model: ModelId }) {
  const { t } = useSpeech()
  const { answers } = useWork()
  const { setStatus } = useActions()
  return (
    <Field id={useId()} label={t($ => $.controls.status)}>
      {control => (
        <Select
          {...control}
          value={statusOf({ id: model }, answers.status)}
          choices={STATUSES}
          say={status => t($ => $.status[status])}
          onChoose={status => setStatus(model, status)}
        />
      )}
    </Field>
  )
}
