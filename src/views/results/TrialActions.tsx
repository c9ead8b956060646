import { sayChange } from '../../i18n/sayChange.ts'
import { proposalChange } from '../../scoring/proposalChange.ts'
import { useActions, useAppState } from '../shared/AppServices.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import { useEvaluation, useSavedEvaluation } from '../shared/useEvaluation.ts'
import { useTrial } from './TrialScope.tsx'
import styles from './WhatIf.module.css'

/** What the trial changes, and what to do with it: save, take a change back, or return to the answers. */
export function TrialActions() {
  const speech = useSpeech()
  const { t } = speech
  const { isTrying } = useTrial()
  const change = proposalChange(useSavedEvaluation(), useEvaluation())
  const { saveTrial, undoTrial, endTrial } = useActions()
  const isFirst = useAppState(state => state.trials.length === 1)
  /** The buttons go with the trial, so focus moves to what tells how it ended. */
  const finish = (act: () => void) => {
    act()
    document.getElementById('what-if-state')?.focus()
  }
  return (
    <div className={styles.state} data-trying={isTrying}>
      <p id="what-if-state" tabIndex={-1}>
        {isTrying ? sayChange(speech, change) : t($ => $.whatIf.answers)}
      </p>
      {isTrying && (
        <>
          <p className="note">{t($ => $.whatIf.trying)}</p>
          <div className={styles.buttons}>
            <button type="button" className="button small" onClick={() => finish(saveTrial)}>
              {t($ => $.whatIf.save)}
            </button>
            <button type="button" className="button secondary small" onClick={() => finish(endTrial)}>
              {t($ => $.whatIf.back)}
            </button>
            <button
              type="button"
              className="button quiet small"
              onClick={() => (isFirst ? finish(undoTrial) : undoTrial())}
            >
              {t($ => $.whatIf.undo)}
            </button>
          </div>
        </>
      )}
    </div>
  )
}
