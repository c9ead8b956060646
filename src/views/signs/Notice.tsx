import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface Props {
  readonly tone?: 'info' | 'caution' | 'danger'
  readonly children: ReactNode
}

/** A framed remark; the tone is a border and a wash, never the only bearer of meaning. */
export function Notice({ tone = 'info', children }: Props) {
  return (
    <div className={styles.notice} data-tone={tone}>
      {children}
    </div>
  )
}
