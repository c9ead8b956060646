import { useState } from 'react'
import { nearestProposal } from '../../scoring/nearestProposal.ts'
import { evaluationOf } from '../../state/evaluationOf.ts'
import { useFirstItems } from '../lists/useFirstItems.tsx'
import { useCatalogue, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './InUseStep.module.css'
import { StatusRow } from './StatusRow.tsx'

const ASKED_FIRST = 7

/** What is in use already: first of what would be proposed, where the answer changes most; the rest folded by category. */
export function InUseStep() {
  const { t, words } = useSpeech()
  const catalogue = useCatalogue()
  const work = useWork()
  const { status } = work.answers
  // Once and without the answers of this very page, so that no row moves while it is answered.
  const [near] = useState(() => {
    const unasked = { ...work, answers: { ...work.answers, status: {} } }
    return nearestProposal(evaluationOf(catalogue, unasked), ASKED_FIRST)
  })
  const others = catalogue.categories.flatMap(({ id }) =>
    catalogue.models.filter(model => model.category === id && !near.includes(model)),
  )
  const { first, more } = useFirstItems(others)
  return (
    <>
      <p className="lead">{t($ => $.laterSteps.inUse.why)}</p>
      <section aria-labelledby="in-use-near" className={styles.models}>
        <h2 id="in-use-near">{t($ => $.laterSteps.inUse.near)}</h2>
        {near.map(({ id }) => (
          <StatusRow key={id} model={id} hasDeed />
        ))}
      </section>
      <details className={`fold ${styles.models}`}>
        <summary>
          {t($ => $.laterSteps.inUse.answered, {
            count: others.filter(({ id }) => status[id] !== undefined).length,
            of: others.length,
          })}
        </summary>
        {catalogue.categories.map(({ id: category }) => {
          const models = first.filter(model => model.category === category)
          if (models.length === 0) return null
          return (
            <section key={category} aria-labelledby={`in-use-${category}`}>
              <h2 id={`in-use-${category}`}>{words.category(category)}</h2>
              {models.map(({ id }) => (
                <StatusRow key={id} model={id} />
              ))}
            </section>
          )
        })}
        {more}
      </details>
    </>
  )
}
