import { fieldsIn } from '../../plan/RowField.ts'
import { MoreFields } from './MoreFields.tsx'
import styles from './PlanPlace.module.css'
import { RowFieldControl, type RowFieldsProps } from './RowFieldControl.tsx'

/** All that the plan decides about a model: what is needed most first, the rest folded away. */
export function CardFields(props: RowFieldsProps) {
  return (
    <>
      <div className={styles.fields}>
        {fieldsIn('first').map(field => (
          <RowFieldControl key={field} field={field} {...props} />
        ))}
      </div>
      <MoreFields {...props} />
    </>
  )
}
