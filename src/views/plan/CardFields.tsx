import { estimateOf } from '../../assessment/Yardstick.ts'
import { type PlanRow, ROW_STATUSES, SCALES } from '../../plan/Plan.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import type { Quarter } from '../../plan/Quarter.ts'
import { FieldGrid } from '../forms/FieldGrid.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { DurationField } from './DurationField.tsx'
import { MoreFields } from './MoreFields.tsx'
import { RepeatedField } from './RepeatedField.tsx'
import { StartField } from './StartField.tsx'
import { WrittenField } from './WrittenField.tsx'

interface Props {
  readonly entry: PlanEntry
  readonly quarters: readonly Quarter[]
  /** The rows above, in the order on the page. */
  readonly above: readonly PlanRow[]
}

/** All that the plan decides about a model: what is needed most first, the rest folded away. */
export function CardFields({ entry, quarters, above }: Props) {
  const { t } = useSpeech()
  const { editRow } = useActions()
  const { row } = entry
  const { model } = row
  const { answers } = useWork()
  const answered = answers.status[model]
  return (
    <>
      <FieldGrid>
        <ChoiceField
          id={`status-${model}`}
          label={t($ => $.fields.status)}
          value={row.status}
          choices={ROW_STATUSES}
          say={status => t($ => $.rowStatuses[status])}
          whenOpen={t($ => $.report.phrases.unrecorded)}
          remark={
            answered === 'not-for-us' || answered === 'in-use'
              ? t($ => $.fields.statusElsewhere, { status: t($ => $.status[answered]) })
              : undefined
          }
          onChoose={status => editRow(model, { status })}
        />
        <ChoiceField
          id={`scale-${model}`}
          label={t($ => $.fields.scale)}
          value={row.scale}
          choices={SCALES}
          say={scale => t($ => $.scales[scale])}
          onChoose={scale => editRow(model, { scale })}
        />
        <StartField row={row} quarters={quarters} />
        <DurationField entry={entry} />
        <RepeatedField row={row} field="lead" above={above} />
        <RepeatedField row={row} field="partners" above={above} />
        <WrittenField row={row} field="indicator" />
      </FieldGrid>
      <MoreFields
        row={row}
        quarters={quarters}
        above={above}
        estimate={estimateOf(entry.model.resources, answers.yardstick)}
      />
    </>
  )
}
