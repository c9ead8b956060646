import type { ReactNode } from 'react'
import type { Written } from '../../assessment/Written.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { GrowingText } from './GrowingText.tsx'
import form from './PlanForm.module.css'
import styles from './PlanPlace.module.css'

export interface TextFieldProps {
  readonly id: string
  readonly label: string
  readonly written: Written | undefined
  readonly onWrite: (written: Written) => void
  readonly hint?: ReactNode
  /** Share of the row on a wide page; a third unless told. */
  readonly width?: 'quarter' | 'half' | 'whole' | undefined
  readonly isLong?: boolean
  /** Stands below the field. */
  readonly children?: ReactNode
}

/** The user's own words, kept with the language they were written in. */
export function TextField(props: TextFieldProps) {
  const { id, label, written, onWrite, hint, width, isLong = false, children } = props
  const { language } = useSpeech()
  const share = { quarter: form.quarter, half: styles.half, whole: styles.whole }
  return (
    <div className={`${styles.field} ${width ? share[width] : ''}`}>
      <label htmlFor={id}>{label}</label>
      <GrowingText
        id={id}
        isLong={isLong}
        lang={written && written.lang !== language ? written.lang : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={written?.text ?? ''}
        onChange={event => onWrite({ text: event.target.value, lang: language })}
      />
      {hint && (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
      {children}
    </div>
  )
}
