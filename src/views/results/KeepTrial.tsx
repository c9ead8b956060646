import { type FormEvent, useState } from 'react'
import { MOST_KEPT_TRIALS, TRIAL_NAME_MAX_LENGTH } from '../../plan/Trial.ts'
import { Field } from '../forms/Field.tsx'
import { useActions, useSavedWork } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './TrialPanel.module.css'
import { useTrial } from './TrialScope.tsx'

/** Keeps the trial under a name. */
export function KeepTrial() {
  const { t } = useSpeech()
  const { variants: kept } = useSavedWork()
  const { keepTrial } = useActions()
  const { trial } = useTrial()
  const [name, setName] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const isBlank = name.trim() === ''
    setIsMissing(isBlank)
    if (isBlank) return void focusOn('kept-trial-name')
    keepTrial({ name: name.trim(), trial })
    setName('')
  }
  return (
    <div>
      <h3>{t($ => $.keptTrials.title)}</h3>
      <p className="note">
        {kept.length < MOST_KEPT_TRIALS
          ? t($ => $.keptTrials.text)
          : t($ => $.keptTrials.full, { most: MOST_KEPT_TRIALS })}
      </p>
      {kept.length < MOST_KEPT_TRIALS && (
        <form onSubmit={keep} className={styles.keep} noValidate>
          <Field
            id="kept-trial-name"
            label={t($ => $.keptTrials.name)}
            problem={isMissing ? t($ => $.keptTrials.nameMissing) : undefined}
          >
            {control => (
              <input
                {...control}
                type="text"
                autoComplete="off"
                maxLength={TRIAL_NAME_MAX_LENGTH}
                value={name}
                onChange={event => setName(event.target.value)}
              />
            )}
          </Field>
          <button type="submit" className="button secondary small">
            {t($ => $.keptTrials.keep)}
          </button>
        </form>
      )}
    </div>
  )
}
