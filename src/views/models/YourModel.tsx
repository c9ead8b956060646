import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { sayExplanation } from '../../i18n/sayModel.ts'
import { PinSelect } from '../forms/PinSelect.tsx'
import { ShortlistButton } from '../forms/ShortlistButton.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { ModelWorking } from '../signs/ModelWorking.tsx'
import { RobustnessNote } from '../signs/RobustnessNote.tsx'
import { Standing } from '../signs/Standing.tsx'
import { StatusSelect } from './StatusSelect.tsx'

/** Where a model stands in the user's own picture, and what can be done with it. */
export function YourModel({ model }: { readonly model: OperatingModel }) {
  const speech = useSpeech()
  const { t } = speech
  const { models } = useEvaluation()
  const { plan } = useWork()
  const { addToPlan } = useActions()
  const evaluated = models.find(candidate => candidate.model.id === model.id)
  const isPlanned = plan.rows.some(row => row.model === model.id)
  return (
    <section className="card stack-s no-print">
      <h2>{t($ => $.model.yours)}</h2>
      {evaluated && (
        <>
          <p>{sayExplanation(speech, evaluated.explanation)}</p>
          <p>
            <Standing of={evaluated} />
          </p>
          <RobustnessNote />
          <ModelWorking model={model.id} />
        </>
      )}
      <StatusSelect model={model.id} />
      <PinSelect model={model.id} />
      <div className="actions">
        <ShortlistButton model={model.id} />
        <button
          type="button"
          className="button secondary small"
          disabled={isPlanned}
          onClick={() => addToPlan([model.id])}
        >
          {isPlanned ? t($ => $.controls.planned) : t($ => $.controls.plan)}
        </button>
      </div>
    </section>
  )
}
