import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { sayAssessedWhen } from '../../i18n/sayAssessedWhen.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ModelResources } from '../signs/ModelResources.tsx'
import { ModelGoals } from './ModelGoals.tsx'

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
      <ModelGoals model={model} />
      {isPublished && (
        <>
          <p className="note">{t($ => $.model.marksSource, impact)}</p>
          <h2>{t($ => $.model.rhythm)}</h2>
          <p>{t($ => $.rhythm[model.rhythm])}</p>
          <p className="note">{t($ => $.model.rhythmSource)}</p>
        </>
      )}
    </section>
  )
}
