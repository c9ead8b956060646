import { type FormEvent, useState } from 'react'
import { MOST_VARIANTS, VARIANT_NAME_MAX_LENGTH } from '../../plan/Variant.ts'
import { Field } from '../forms/Field.tsx'
import { useActions, useSavedWork } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useTrial } from './TrialScope.tsx'
import styles from './WhatIf.module.css'

/** Keeps what is tried out under a name. */
export function KeepVariant() {
  const { t } = useSpeech()
  const { variants } = useSavedWork()
  const { keepVariant } = useActions()
  const { trial } = useTrial()
  const [name, setName] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const isBlank = name.trim() === ''
    setIsMissing(isBlank)
    if (isBlank) return void focusOn('variant-name')
    keepVariant({ name: name.trim(), trial })
    setName('')
  }
  return (
    <div>
      <h3>{t($ => $.variants.title)}</h3>
      <p className="note">
        {variants.length < MOST_VARIANTS
          ? t($ => $.variants.text)
          : t($ => $.variants.full, { most: MOST_VARIANTS })}
      </p>
      {variants.length < MOST_VARIANTS && (
        <form onSubmit={keep} className={styles.keep} noValidate>
          <Field
            id="variant-name"
            label={t($ => $.variants.name)}
            problem={isMissing ? t($ => $.variants.nameMissing) : undefined}
          >
            {control => (
              <input
                {...control}
                type="text"
                autoComplete="off"
                maxLength={VARIANT_NAME_MAX_LENGTH}
                value={name}
                onChange={event => setName(event.target.value)}
              />
            )}
          </Field>
          <button type="submit" className="button secondary small">
            {t($ => $.variants.keep)}
          </button>
        </form>
      )}
    </div>
  )
}
