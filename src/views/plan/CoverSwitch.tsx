import { Tick } from '../forms/Tick.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** Whether the whole roadmap begins with a cover. */
export function CoverSwitch() {
  const { t } = useSpeech()
  const { plan } = useWork()
  const { editPlan } = useActions()
  return (
    <Tick
      checked={plan.cover === true}
      onChange={event => editPlan({ cover: event.target.checked ? true : undefined })}
    >
      {t($ => $.plan.cover)}
    </Tick>
  )
}
