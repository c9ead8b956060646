import { useId, useState } from 'react'
import { sayChange, sayChangeShort } from '../../i18n/sayChange.ts'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useIsNarrow } from '../services/useIsNarrow.ts'
import styles from './TrialBar.module.css'
import { useTrial } from './TrialScope.tsx'
import { useIsOutOfView } from './useIsOutOfView.ts'
import { useTrialVerbs } from './useTrialVerbs.ts'

/** The trial in short at the foot of the window, while its panel is scrolled away. */
export function TrialBar() {
  const speech = useSpeech()
  const { t } = speech
  const { isTrying } = useTrial()
  const isNarrow = useIsNarrow()
  const isAway = useIsOutOfView('trial-state', `${isTrying} ${isNarrow}`)
  const sentence = useId()
  const [hasEnded, setHasEnded] = useState(false)
  const say = isNarrow ? sayChangeShort : sayChange
  const { change, back, undo } = useTrialVerbs(act => {
    // The bar stays as long as its sentence has focus.
    focusOn(sentence, () => {
      setHasEnded(true)
      act()
    })
  })
  if (!(isTrying && isAway) && !hasEnded) return null
  return (
    <section className={styles.bar} aria-label={t($ => $.trial.title)}>
      <p id={sentence} tabIndex={-1} onBlur={() => setHasEnded(false)}>
        {isTrying ? say(speech, change) : t($ => $.trial.answers)}
      </p>
      {isTrying && (
        <div className={styles.buttons}>
          <button type="button" className="button secondary small" onClick={back}>
            {t($ => $.trial.back)}
          </button>
          <button
            type="button"
            className="button quiet small"
            aria-label={t($ => $.trial.undo)}
            onClick={undo}
          >
            {isNarrow ? t($ => $.undo.undo) : t($ => $.trial.undo)}
          </button>
          <button
            type="button"
            className="button quiet small"
            aria-label={t($ => $.trial.change)}
            onClick={goToControls}
          >
            {isNarrow ? t($ => $.trial.changeShort) : t($ => $.trial.change)}
          </button>
        </div>
      )}
    </section>
  )
}

/** Back to the panel, which is a fold on a narrow screen. */
function goToControls() {
  focusOn('trial')?.closest('details')?.setAttribute('open', '')
}
