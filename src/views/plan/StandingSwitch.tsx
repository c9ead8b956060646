import { STANDINGS } from '../../plan/Plan.ts'
import { Tick } from '../forms/Tick.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import form from './PlanForm.module.css'

/** Whether the document says "draft" or "for decision". */
export function StandingSwitch() {
  const { t } = useSpeech()
  const { plan } = useWork()
  const { setStanding } = useActions()
  return (
    <fieldset className={form.standing}>
      <legend>{t($ => $.plan.standing)}</legend>
      {STANDINGS.map(standing => (
        <Tick
          key={standing}
          type="radio"
          name="standing"
          checked={plan.standing === standing}
          onChange={() => setStanding(standing)}
        >
          {t($ => $.standings[standing])}
        </Tick>
      ))}
    </fieldset>
  )
}
