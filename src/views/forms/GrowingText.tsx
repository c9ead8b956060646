import type { ComponentProps } from 'react'
import styles from './GrowingText.module.css'

type Props = Omit<ComponentProps<'textarea'>, 'value' | 'className'> & {
  readonly value: string
  /** Where people write more than a line: roomy from the start. */
  readonly isLong?: boolean
}

/** A field as tall as its text. Where the browser can't size fields by their content, a hidden copy of it does. */
export function GrowingText({ value, isLong = false, ...rest }: Props) {
  return (
    <span className={styles.growing} data-text={`${value}\n`} data-long={isLong}>
      <textarea rows={1} value={value} {...rest} />
    </span>
  )
}
