import { useState } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { readAmount } from '../../plan/readAmount.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './AmountInput.module.css'

interface Props {
  readonly id: string
  readonly label: string
  /** What is said of the field before its label to those who cannot see where it stands. */
  readonly of?: string
  readonly value: number | undefined
  readonly most: number
  readonly onChange: (amount: number | undefined) => void
}

/** A whole amount or nothing. What can't be read stays in the field, with words on why it isn't saved. */
export function AmountInput({ id, label, of, value, most, onChange }: Props) {
  const { t, language } = useSpeech()
  const [draft, setDraft] = useState<string>()
  const read = (text: string) => readAmount(text.replace('€', ''), most)
  const isWrong = draft !== undefined && draft.trim() !== '' && read(draft) === undefined
  return (
    <div className={styles.amount}>
      <label htmlFor={id}>
        {of && <span className="hidden-visually">{of}: </span>}
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        value={draft ?? (value === undefined ? '' : formatNumber(language, value))}
        onBlur={() => {
          if (!isWrong) setDraft(undefined)
        }}
        onChange={event => {
          setDraft(event.target.value)
          onChange(read(event.target.value))
        }}
      />
      {isWrong && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {t($ => $.wizard.amountProblem, { most: formatNumber(language, most) })}
        </p>
      )}
    </div>
  )
}
