import type { PlanRow } from '../../plan/Plan.ts'
import { stepsOf } from '../../plan/planEntries.ts'
import { useActions } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import form from './PlanForm.module.css'
import { WrittenField } from './WrittenField.tsx'

/** First steps: the catalogue's, until the user writes others, and again when those are thrown away. */
export function StepsField({ row }: { readonly row: PlanRow }) {
  const { t, words } = useSpeech()
  const { discardSteps } = useActions()
  return (
    <WrittenField row={row} field="steps" offered={stepsOf({ model: row.model }, words)}>
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
  )
}
