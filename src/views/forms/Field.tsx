import type { ReactNode } from 'react'
import styles from './Field.module.css'
import { Problem } from './Problem.tsx'

/** What ties a control to its label, hint and problem. */
interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}

export interface FieldProps {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong with what the field holds, and what to do. */
  readonly problem?: string | undefined
  /** The id of a problem that is told elsewhere, for several fields at once. */
  readonly problemAt?: string | undefined
  /** Share of the row in a grid of fields on a wide page; a third unless told. */
  readonly width?: 'quarter' | 'half' | 'whole' | undefined
  /** On a page that asks one thing after another. */
  readonly isLarge?: boolean
  readonly children: (control: FieldControl) => ReactNode
  /** Stands below the field. */
  readonly below?: ReactNode
}

/** One field of a form: its label, its control, and below it a hint and what is wrong. */
export function Field(props: FieldProps) {
  const { id, label, hint, problem, problemAt, width, isLarge = false, children, below } = props
  const isWrong = problem !== undefined || problemAt !== undefined
  const described = [hint && `${id}-hint`, problem && `${id}-problem`, problemAt].filter(Boolean).join(' ')
  return (
    <div className={`${styles.field} ${width ? styles[width] : ''}`} data-large={isLarge}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': isWrong || undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
      {'problem' in props && <Problem id={`${id}-problem`}>{problem}</Problem>}
      {below}
    </div>
  )
}
