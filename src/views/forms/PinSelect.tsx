import { useId } from 'react'
import type { ModelId } from '../../catalogue/ids.ts'
import { useActions, useShownTrial, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './PinSelect.module.css'
import { Select } from './Select.tsx'

const CHOICES = ['free', 'must', 'must-not'] as const

interface Props {
  readonly model: ModelId
  /** Where a column's heading says what the control is for, the label is for screen readers alone. */
  readonly isLabelHidden?: boolean
}

/** Must, must not, or free: what the user demands of the proposal. */
export function PinSelect({ model, isLabelHidden = false }: Props) {
  const { t, words } = useSpeech()
  const { pins } = useWork()
  const actions = useActions()
  const pin = useShownTrial()?.pin ?? actions.pin
  const id = useId()
  return (
    <span className={styles.pin}>
      <label htmlFor={id} className={isLabelHidden ? 'hidden-visually' : styles.label}>
        {t($ => $.controls.pin)}
        <span className="hidden-visually">: {words.model(model).short}</span>
      </label>
      <Select
        id={id}
        value={pins[model] ?? 'free'}
        choices={CHOICES}
        say={choice => t($ => $.controls.pins[choice])}
        onChoose={choice => pin(model, choice === 'free' ? undefined : choice)}
      />
    </span>
  )
}
