import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { sayGoal, sayHits } from '../../i18n/sayModel.ts'
import { PinSelect } from '../forms/PinSelect.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { ModelWorking } from '../signs/ModelWorking.tsx'
import { RobustnessNote } from '../signs/RobustnessNote.tsx'
import { Standing } from '../signs/Standing.tsx'
import styles from './ModelPlace.module.css'
import { StatusSelect } from './StatusSelect.tsx'

/** Where a model stands in the user's own picture, and what can be changed of it. */
export function YourModel({ model }: { readonly model: OperatingModel }) {
  const speech = useSpeech()
  const { t } = speech
  const { models } = useEvaluation()
  const evaluated = models.find(candidate => candidate.model.id === model.id)
  const { hits = [], dropped = [] } = evaluated?.explanation ?? {}
  return (
    <section className="card stack-s no-print">
      <h2>{t($ => $.model.yours)}</h2>
      {evaluated && (hits.length > 0 || dropped.length > 0) && (
        <p>{sayHits(speech, evaluated.explanation, goal => sayGoal(speech, goal))}</p>
      )}
      {evaluated && (
        <p>
          <Standing of={evaluated} />
        </p>
      )}
      <RobustnessNote />
      <div className={styles.choices}>
        <StatusSelect model={model.id} />
        <PinSelect model={model.id} />
        <ModelWorking model={model.id} />
      </div>
    </section>
  )
}
