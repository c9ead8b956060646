import type { ReactNode } from 'react'
import styles from './FieldGrid.module.css'

interface Props {
  /** Two beside each other on a narrow page too: for short fields without hints. */
  readonly isPaired?: boolean
  readonly children: ReactNode
}

/** Fields side by side, each as wide as its share says; below one another on a narrow page. */
export function FieldGrid({ isPaired = false, children }: Props) {
  return (
    <div className={styles.fields} data-paired={isPaired}>
      {children}
    </div>
  )
}
