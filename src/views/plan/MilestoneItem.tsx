import { sayQuarter } from '../../i18n/sayPlan.ts'
import type { Milestone } from '../../plan/Plan.ts'
import type { Quarter } from '../../plan/Quarter.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import form from './PlanForm.module.css'
import styles from './PlanPlace.module.css'
import { TextField } from './TextField.tsx'

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
      <div className={styles.field}>
        <label htmlFor={`${id}-quarter`}>{t($ => $.fields.milestoneQuarter, { place })}</label>
        <select
          id={`${id}-quarter`}
          value={quarter}
          onChange={event => {
            const chosen = offered.find(one => one === event.target.value)
            if (chosen) onEdit({ quarter: chosen })
          }}
        >
          {offered.map(one => (
            <option key={one} value={one}>
              {sayQuarter(speech, one)}
            </option>
          ))}
        </select>
      </div>
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
