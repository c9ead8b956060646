import styles from './NumberStepper.module.css'

interface Props {
  readonly id: string
  /** Undefined shows an empty field: not answered yet. */
  readonly value: number | undefined
  readonly most: number
  /** What the buttons do, in words, for those who can't see which field they stand by. */
  readonly fewer: string
  readonly more: string
  readonly onChange: (value: number) => void
}

/** A whole number from 0 up, typed or stepped. */
export function NumberStepper({ id, value, most, fewer, more, onChange }: Props) {
  const step = (by: number) => onChange(Math.min(most, Math.max(0, (value ?? 0) + by)))
  return (
    <div className={styles.stepper}>
      <button type="button" aria-label={fewer} disabled={!value} onClick={() => step(-1)}>
        −
      </button>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        value={value ?? ''}
        onChange={event => {
          if (/^\d{0,2}$/.test(event.target.value)) onChange(Number(event.target.value))
        }}
      />
      <button type="button" aria-label={more} disabled={value === most} onClick={() => step(1)}>
        +
      </button>
    </div>
  )
}
