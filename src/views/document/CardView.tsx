import { type ReactNode, useId } from 'react'
import type { Block } from '../../report/Block.ts'
import styles from './Document.module.css'

/** One model of the plan. */
export function CardView({
  card: { number, title, category },
  children,
}: {
  readonly card: Extract<Block, { kind: 'card' }>
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h3 id={id}>
        <span className={styles.number}>{number}</span> {title}
      </h3>
      <p className={styles.small}>{category}</p>
      {children}
    </section>
  )
}
