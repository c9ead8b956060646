import { fieldsIn } from '../../plan/RowField.ts'
import { FieldGrid } from '../forms/FieldGrid.tsx'
import { MoreFields } from './MoreFields.tsx'
import { RowFieldControl, type RowFieldsProps } from './RowFieldControl.tsx'

/** All that the plan decides about a model: what is needed most first, the rest folded away. */
export function CardFields(props: RowFieldsProps) {
  return (
    <>
      <FieldGrid>
        {fieldsIn('first').map(field => (
          <RowFieldControl key={field} field={field} {...props} />
        ))}
      </FieldGrid>
      <MoreFields {...props} />
    </>
  )
}
