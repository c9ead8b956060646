import { useState } from 'react'
import { fieldsIn } from '../../plan/RowField.ts'
import { FieldGroup } from '../forms/FieldGroup.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import form from './PlanForm.module.css'
import { RowFieldControl, type RowFieldsProps } from './RowFieldControl.tsx'

const GROUPS = ['resources', 'indicator', 'milestones', 'work'] as const

/** What few need at first. */
export function MoreFields(props: RowFieldsProps) {
  const { t } = useSpeech()
  const { row } = props.entry
  // Open at first where it holds something; later it stays as the user leaves it.
  const [isOpen] = useState(
    [...GROUPS, 'former' as const].flatMap(fieldsIn).some(field => row[field] !== undefined),
  )
  return (
    <details className={form.more} open={isOpen}>
      <summary>{t($ => $.plan.more)}</summary>
      {GROUPS.map(group => {
        const controls = fieldsIn(group).map(field => (
          <RowFieldControl key={field} field={field} {...props} />
        ))
        // Milestones are a group by themselves.
        if (group === 'milestones') return controls
        return (
          <FieldGroup key={group} legend={t($ => $.fields.groups[group])}>
            {controls}
          </FieldGroup>
        )
      })}
    </details>
  )
}
