import type { ReactNode } from 'react'
import { FieldGrid } from './FieldGrid.tsx'
import styles from './FieldGroup.module.css'

interface Props {
  readonly legend: string
  readonly children: ReactNode
}

/** Fields that belong together, side by side. */
export function FieldGroup({ legend, children }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <FieldGrid>{children}</FieldGrid>
    </fieldset>
  )
}
