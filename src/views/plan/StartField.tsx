import type { Period } from '../../assessment/Answers.ts'
import { known } from '../../assessment/known.ts'
import { sayQuarter } from '../../i18n/sayPlan.ts'
import { sayPeriod } from '../../i18n/sayProposal.ts'
import type { PlanRow } from '../../plan/Plan.ts'
import { type Quarter, splitQuarter } from '../../plan/Quarter.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ChoiceField } from './ChoiceField.tsx'

interface Props {
  readonly row: PlanRow
  readonly quarters: readonly Quarter[]
}

export function StartField({ row, quarters }: Props) {
  const speech = useSpeech()
  const { editRow } = useActions()
  const period = known(useWork().answers.period)
  return (
    <ChoiceField
      id={`start-${row.model}`}
      label={speech.t($ => $.fields.start)}
      value={row.start}
      // A start chosen under another period stays on offer until it is changed.
      choices={row.start && !quarters.includes(row.start) ? [row.start, ...quarters] : quarters}
      say={quarter => sayQuarter(speech, quarter)}
      remark={
        period && row.start && !isWithin(row.start, period)
          ? speech.t($ => $.fields.startOutside, { period: sayPeriod(period) })
          : undefined
      }
      onChoose={start => editRow(row.model, { start })}
    />
  )
}

function isWithin(quarter: Quarter, { from, to }: Period): boolean {
  const { year } = splitQuarter(quarter)
  return from <= year && year <= to
}
