import type { ReactNode } from 'react'
import { Problem } from './Problem.tsx'
import styles from './Question.module.css'

interface Props {
  readonly id: string
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly problem?: string | undefined
  /** Its answers stand beside it where there is room: for one question of several alike. */
  readonly isBeside?: boolean
  readonly children: ReactNode
}

/** A question with its answers: a fieldset whose hint and error a screen reader hears with the legend. */
export function Question({ id, legend, hint, problem, isBeside = false, children }: Props) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <fieldset
      id={id}
      className={styles.question}
      data-invalid={problem !== undefined}
      data-beside={isBeside}
      aria-describedby={described || undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
      {children}
    </fieldset>
  )
}
