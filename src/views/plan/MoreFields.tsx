import { useState } from 'react'
import type { Estimate } from '../../assessment/Yardstick.ts'
import type { PlanRow } from '../../plan/Plan.ts'
import { stepsOf } from '../../plan/planEntries.ts'
import type { Quarter } from '../../plan/Quarter.ts'
import { FieldGroup } from '../forms/FieldGroup.tsx'
import { useActions } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { AmountField } from './AmountField.tsx'
import { Milestones } from './Milestones.tsx'
import form from './PlanForm.module.css'
import { RepeatedField } from './RepeatedField.tsx'
import { WrittenField } from './WrittenField.tsx'

const FOLDED = [
  'owner',
  'days',
  'hours',
  'costEur',
  'funding',
  'unit',
  'baseline',
  'target',
  'source',
  'milestones',
  'steps',
  'cautions',
  'notes',
] as const

interface Props {
  readonly row: PlanRow
  readonly quarters: readonly Quarter[]
  readonly above: readonly PlanRow[]
  readonly estimate: Estimate
}

/** What few need at first. */
export function MoreFields({ row, quarters, above, estimate }: Props) {
  const { t, words } = useSpeech()
  const { discardSteps } = useActions()
  // Open at first where it holds something; later it stays as the user leaves it.
  const [isOpen] = useState(FOLDED.some(field => row[field] !== undefined))
  return (
    <details className={form.more} open={isOpen}>
      <summary>{t($ => $.plan.more)}</summary>
      <FieldGroup legend={t($ => $.fields.groups.resources)}>
        <RepeatedField row={row} field="owner" above={above} width="quarter" />
        <AmountField row={row} field="days" estimate={estimate} />
        <AmountField row={row} field="costEur" estimate={estimate} />
        <RepeatedField row={row} field="funding" above={above} width="quarter" />
      </FieldGroup>
      <FieldGroup legend={t($ => $.fields.groups.indicator)}>
        {(['unit', 'baseline', 'target'] as const).map(field => (
          <WrittenField key={field} row={row} field={field} width="quarter" />
        ))}
        <RepeatedField row={row} field="source" above={above} width="quarter" />
      </FieldGroup>
      <Milestones row={row} quarters={quarters} />
      <FieldGroup legend={t($ => $.fields.groups.work)}>
        <WrittenField
          row={row}
          field="steps"
          offered={stepsOf({ model: row.model }, words)}
          width="whole"
          isLong
        >
          {row.steps && (
            <button
              type="button"
              className={`button quiet small ${form.below}`}
              onClick={() => focusOn(`steps-${row.model}`, () => discardSteps(row.model))}
            >
              {t($ => $.plan.restoreSteps)}
            </button>
          )}
        </WrittenField>
        <WrittenField row={row} field="cautions" width="half" isLong />
        <WrittenField row={row} field="notes" width="half" isLong />
      </FieldGroup>
    </details>
  )
}
