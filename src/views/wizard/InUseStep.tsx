import { STATUSES } from '../../assessment/Answers.ts'
import { Tick } from '../forms/Tick.tsx'
import { useFirstItems } from '../lists/useFirstItems.tsx'
import { useActions, useCatalogue, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './InUseStep.module.css'

/** What is in use already, category by category; the whole page may be skipped. */
export function InUseStep() {
  const { t, words } = useSpeech()
  const catalogue = useCatalogue()
  const { answers } = useWork()
  const { setStatus } = useActions()
  const inOrder = catalogue.categories.flatMap(({ id }) =>
    catalogue.models.filter(({ category }) => category === id),
  )
  const { first, more } = useFirstItems(inOrder)
  return (
    <>
      <p className="lead">{t($ => $.wizard.inUse.why)}</p>
      {catalogue.categories.map(({ id: category }) => {
        const models = first.filter(model => model.category === category)
        if (models.length === 0) return null
        return (
          <section key={category} className={styles.category} aria-labelledby={`in-use-${category}`}>
            <h2 id={`in-use-${category}`}>{words.category(category)}</h2>
            {models.map(({ id }) => (
              <fieldset key={id} className={styles.model}>
                <legend>{words.model(id).name}</legend>
                <div className={styles.choices}>
                  {STATUSES.map(status => (
                    <Tick
                      key={status}
                      type="radio"
                      name={`status-${id}`}
                      checked={answers.status[id] === status}
                      onChange={() => setStatus(id, status)}
                    >
                      {t($ => $.status[status])}
                    </Tick>
                  ))}
                </div>
              </fieldset>
            ))}
          </section>
        )
      })}
      {more}
    </>
  )
}
