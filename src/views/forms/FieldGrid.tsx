import type { ReactNode } from 'react'
import styles from './FieldGrid.module.css'

/** Fields side by side, each as wide as its share says; below one another on a narrow page. */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>
}
