import type { ComponentProps, ReactNode } from 'react'
import styles from './Tick.module.css'

type Props = Omit<ComponentProps<'input'>, 'type' | 'className' | 'children'> & {
  /** A radio button is one of several with the same `name`. */
  readonly type?: 'checkbox' | 'radio'
  readonly children: ReactNode
}

/** A checkbox or a radio button beside its label; all of it can be pressed. */
export function Tick({ type = 'checkbox', children, ...rest }: Props) {
  return (
    <label className={styles.tick}>
      <input {...rest} type={type} />
      <span>{children}</span>
    </label>
  )
}
