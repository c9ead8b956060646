import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { sayAssessedWhen } from '../../i18n/sayAssessedWhen.ts'
import { sayMark } from '../../i18n/sayMark.ts'
import { sayGoal } from '../../i18n/sayModel.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { GoalMark } from '../signs/GoalMark.tsx'
import { ModelResources } from '../signs/ModelResources.tsx'
import styles from './ModelPlace.module.css'
import { RelatedModels } from './RelatedModels.tsx'

/** The numbers of a model, each with its source; an own model has none. */
export function ModelFacts({ model }: { readonly model: OperatingModel }) {
  const speech = useSpeech()
  const { t, words, catalogue } = speech
  const isPublished = model.local?.kind !== 'own'
  const impact = {
    by: words.assessors.impact,
    when: sayAssessedWhen(speech, catalogue.source.impactAssessed.when),
  }
  return (
    <section className="card stack-s">
      <h2>{t($ => $.columns.resources)}</h2>
      <p>
        <ModelResources model={model} />
      </p>
      {isPublished && (
        <p className="note">{t($ => $.model.resourcesSource, { by: words.assessors.resources })}</p>
      )}
      <h2>{t($ => $.marks.title)}</h2>
      <ul className={styles.marks}>
        {catalogue.goals.map(({ id }) => (
          <li key={id}>
            <span aria-hidden="true">
              <GoalMark goal={id} />
            </span>
            <span>
              <strong>{sayGoal(speech, id)}</strong>
              <br />
              {sayMark(speech, model, id)}
            </span>
          </li>
        ))}
      </ul>
      {isPublished && (
        <>
          <p className="note">{t($ => $.model.marksSource, impact)}</p>
          <h2>{t($ => $.model.rhythm)}</h2>
          <p>{t($ => $.rhythm[model.rhythm])}</p>
          <p className="note">{t($ => $.model.rhythmSource)}</p>
        </>
      )}
      <RelatedModels model={model} />
    </section>
  )
}
