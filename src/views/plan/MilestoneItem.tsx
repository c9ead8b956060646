import { sayQuarter } from '../../i18n/sayPlan.ts'
import type { Milestone } from '../../plan/Milestone.ts'
import type { Quarter } from '../../plan/Quarter.ts'
import { Field } from '../forms/Field.tsx'
import { Select } from '../forms/Select.tsx'
import { TextField } from '../forms/TextField.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import form from './PlanForm.module.css'

interface Props {
  readonly id: string
  /** From 1. */
  readonly place: number
  readonly milestone: Milestone
  readonly quarters: readonly Quarter[]
  readonly onEdit: (change: Partial<Milestone>) => void
  readonly onRemove: () => void
}

export function MilestoneItem({ id, place, milestone, quarters, onEdit, onRemove }: Props) {
  const speech = useSpeech()
  const { t } = speech
  const { quarter } = milestone
  const offered = quarters.includes(quarter) ? quarters : [quarter, ...quarters]
  return (
    <li className={form.milestone}>
      <Field id={`${id}-quarter`} label={t($ => $.fields.milestoneQuarter, { place })}>
        {control => (
          <Select
            {...control}
            value={quarter}
            choices={offered}
            say={one => sayQuarter(speech, one)}
            onChoose={chosen => onEdit({ quarter: chosen })}
          />
        )}
      </Field>
      <TextField
        id={`${id}-text`}
        label={t($ => $.fields.milestone, { place })}
        written={milestone.text}
        onWrite={text => onEdit({ text })}
      />
      <button type="button" id={`${id}-remove`} className="button quiet small" onClick={onRemove}>
        {t($ => $.fields.removeMilestone, { place })}
      </button>
    </li>
  )
}
