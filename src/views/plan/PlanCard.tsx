import { Link } from 'wouter'
import { WRITTEN_FIELDS } from '../../plan/Plan.ts'
import { type PlanEntry, stepsOf } from '../../plan/planEntries.ts'
import type { Quarter } from '../../plan/Quarter.ts'
import { useActions } from '../shared/AppServices.tsx'
import { ModelMarks } from '../shared/GoalMark.tsx'
import { OwnBadge } from '../shared/OwnBadge.tsx'
import { ModelResources } from '../shared/ResourceSteps.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import { DurationField } from './DurationField.tsx'
import styles from './PlanPlace.module.css'
import { ScaleField } from './ScaleField.tsx'
import { StartField } from './StartField.tsx'
import { WrittenField } from './WrittenField.tsx'

interface Props {
  readonly entry: PlanEntry
  readonly quarters: readonly Quarter[]
}

/** One chosen model and everything the plan decides about it. */
export function PlanCard({ entry, quarters }: Props) {
  const { t, words } = useSpeech()
  const { removeRow, discardSteps } = useActions()
  const { model, row } = entry
  const { name, short } = words.model(model.id)
  return (
    <>
      <div className={styles.head}>
        <div>
          <h3>
            <Link href={`/models/${model.id}`}>{name}</Link>
          </h3>
          <p className={styles.facts}>
            <ModelResources model={model} />
            <ModelMarks model={model} />
            <OwnBadge model={model} />
          </p>
        </div>
        <button type="button" className="button quiet small" onClick={() => removeRow(model.id)}>
          {t($ => $.plan.remove)}
          <span className="hidden-visually">: {short}</span>
        </button>
      </div>
      <div className={styles.fields}>
        <ScaleField row={row} />
        <StartField row={row} quarters={quarters} />
        <DurationField entry={entry} />
        {WRITTEN_FIELDS.map(field => (
          <WrittenField
            key={field}
            row={row}
            field={field}
            offered={field === 'steps' ? stepsOf({ model: model.id }, words) : undefined}
          />
        ))}
      </div>
      {row.steps && (
        <button type="button" className="button quiet small" onClick={() => discardSteps(model.id)}>
          {t($ => $.plan.restoreSteps)}
        </button>
      )}
    </>
  )
}
