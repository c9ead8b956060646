import { sayChange } from '../../i18n/sayChange.ts'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './TrialPanel.module.css'
import { useTrial } from './TrialScope.tsx'
import { useTrialVerbs } from './useTrialVerbs.ts'

/** What the trial changes, and what to do with it: save, take a change back, or return to the answers. */
export function TrialActions() {
  const speech = useSpeech()
  const { t } = speech
  const { isTrying } = useTrial()
  const { change, save, back, undo } = useTrialVerbs(act => {
    focusOn('trial-state', act)
  })
  return (
    <div className={styles.state} data-trying={isTrying}>
      <p id="trial-state" tabIndex={-1}>
        {isTrying ? sayChange(speech, change) : t($ => $.trial.answers)}
      </p>
      {isTrying && (
        <>
          <p className="note">{t($ => $.trial.trying)}</p>
          <div className={styles.buttons}>
            <button type="button" className="button small" onClick={save}>
              {t($ => $.trial.save)}
            </button>
            <button type="button" className="button secondary small" onClick={back}>
              {t($ => $.trial.back)}
            </button>
            <button type="button" className="button quiet small" onClick={undo}>
              {t($ => $.trial.undo)}
            </button>
          </div>
        </>
      )}
    </div>
  )
}
