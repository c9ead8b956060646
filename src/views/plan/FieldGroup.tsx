import type { ReactNode } from 'react'
import form from './PlanForm.module.css'
import styles from './PlanPlace.module.css'

interface Props {
  readonly legend: string
  readonly children: ReactNode
}

/** Fields that belong together, side by side. */
export function FieldGroup({ legend, children }: Props) {
  return (
    <fieldset className={form.group}>
      <legend>{legend}</legend>
      <div className={styles.fields}>{children}</div>
    </fieldset>
  )
}
