import type { ReactNode } from 'react'
import styles from './Problem.module.css'

interface Props {
  readonly id: string
  readonly children: ReactNode
}

/** What is wrong with an answer. Always there, so that what comes into it is announced; while empty it takes no room. */
export function Problem({ id, children }: Props) {
  return (
    <p id={id} className={styles.problem} aria-live="polite">
      {children}
    </p>
  )
}
