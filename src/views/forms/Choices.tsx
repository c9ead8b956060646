import type { ReactNode } from 'react'
import styles from './Choices.module.css'

interface Choice<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
  readonly hint?: string
}

interface Props<Value extends string> {
  readonly name: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | undefined
  readonly onChoose: (value: Value) => void
  /** In one line where there is room; for short, ordered answers. */
  readonly isCompact?: boolean
}

/** Radio buttons with large targets. Nothing is chosen beforehand. */
export function Choices<Value extends string>({
  name,
  choices,
  value,
  onChoose,
  isCompact = false,
}: Props<Value>) {
  return (
    <div className={isCompact ? styles.compact : styles.list}>
      {choices.map(choice => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}
