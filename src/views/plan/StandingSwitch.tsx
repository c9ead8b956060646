import { STANDINGS } from '../../plan/Plan.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './PlanPlace.module.css'

/** Whether the document says "draft" or "for decision". */
export function StandingSwitch() {
  const { t } = useSpeech()
  const { plan } = useWork()
  const { setStanding } = useActions()
  return (
    <fieldset className={styles.standing}>
      <legend>{t($ => $.plan.standing)}</legend>
      {STANDINGS.map(standing => (
        <label key={standing}>
          <input
            type="radio"
            name="standing"
            checked={plan.standing === standing}
            onChange={() => setStanding(standing)}
          />
          {t($ => $.standings[standing])}
        </label>
      ))}
    </fieldset>
  )
}
