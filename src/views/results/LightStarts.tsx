import { Link } from 'wouter'
import { ShortlistButton } from '../forms/ShortlistButton.tsx'
import { statusOf } from '../lists/ModelFilters.ts'
import { useFirstItems } from '../lists/useFirstItems.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { ModelResources } from '../signs/ModelResources.tsx'
import styles from './LightStarts.module.css'
import { NearestModel } from './NearestModel.tsx'

/** Models without a mark for the priorities, lightest first: what can be done now, honestly labelled. */
export function LightStarts() {
  const { t, words } = useSpeech()
  const { ranking } = useEvaluation()
  const { answers, plan } = useWork()
  const { addToPlan } = useActions()
  const models = ranking.unmarked.filter(model =>
    ['not-in-use', 'planned'].includes(statusOf(model, answers.status)),
  )
  const { first, more } = useFirstItems(models)
  return (
    <section className={styles.section} aria-labelledby="light-starts">
      <h2 id="light-starts" tabIndex={-1}>
        {t($ => $.lightStarts.title)}
      </h2>
      <p className="note">{t($ => $.lightStarts.text)}</p>
      <NearestModel />
      {models.length === 0 && <p>{t($ => $.lightStarts.none)}</p>}
      <ul className={styles.starts}>
        {first.map(model => {
          const { id } = model
          const isPlanned = plan.rows.some(row => row.model === id)
          return (
            <li key={id}>
              <h3>
                <Link href={`/models/${id}`}>{words.model(id).name}</Link>
              </h3>
              <ModelResources model={model} />
              <div className="actions">
                <ShortlistButton model={id} />
                <button
                  type="button"
                  className="button quiet small"
                  disabled={isPlanned}
                  onClick={() => addToPlan([id])}
                >
                  {isPlanned ? t($ => $.controls.planned) : t($ => $.controls.plan)}
                  <span className="hidden-visually">: {words.model(id).short}</span>
                </button>
              </div>
            </li>
          )
        })}
      </ul>
      {more}
    </section>
  )
}
