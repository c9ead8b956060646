import type { PlanRow } from '../../plan/Plan.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import type { Quarter } from '../../plan/Quarter.ts'
import { isRowFieldOf, type RowField, ruleOf } from '../../plan/RowField.ts'
import { ChoiceOfRow } from './ChoiceOfRow.tsx'
import { DurationField } from './DurationField.tsx'
import { Milestones } from './Milestones.tsx'
import { RepeatedField } from './RepeatedField.tsx'
import { RowAmountField } from './RowAmountField.tsx'
import { StartField } from './StartField.tsx'
import { StepsField } from './StepsField.tsx'
import { WrittenField } from './WrittenField.tsx'

export interface RowFieldsProps {
  readonly entry: PlanEntry
  readonly quarters: readonly Quarter[]
  /** The rows above, in the order on the page. */
  readonly above: readonly PlanRow[]
}

/** A field of the plan in the form, by its kind. */
export function RowFieldControl({
  field,
  entry,
  quarters,
  above,
}: RowFieldsProps & { readonly field: RowField }) {
  const { row } = entry
  if (field === 'steps') return <StepsField row={row} />
  if (isRowFieldOf(field, 'choice')) return <ChoiceOfRow row={row} field={field} />
  if (isRowFieldOf(field, 'number')) return <RowAmountField entry={entry} field={field} />
  if (isRowFieldOf(field, 'quarter')) return <StartField row={row} quarters={quarters} />
  if (isRowFieldOf(field, 'duration')) return <DurationField entry={entry} />
  if (isRowFieldOf(field, 'milestones')) return <Milestones row={row} quarters={quarters} />
  return ruleOf(field).repeats ? (
    <RepeatedField row={row} field={field} above={above} />
  ) : (
    <WrittenField row={row} field={field} />
  )
}
