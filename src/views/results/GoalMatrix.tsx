import { Link } from 'wouter'
import { staircase } from '../../scoring/staircase.ts'
import { FIRST_ROWS, useFirstItems } from '../lists/useFirstItems.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { GoalMark } from '../signs/GoalMark.tsx'
import { ModelResources } from '../signs/ModelResources.tsx'
import styles from './Working.module.css'

/** Models by goals, in the order of the stairs, with their resources: a real table that fits a phone. */
export function GoalMatrix() {
  const { t, words, catalogue } = useSpeech()
  const stairs = staircase(useEvaluation())
  const { first, more } = useFirstItems(stairs, FIRST_ROWS)
  if (stairs.length === 0) return null
  return (
    <details className={`fold ${styles.fold}`}>
      <summary>{t($ => $.stairs.matrix)}</summary>
      <table className={styles.matrix}>
        <caption className="hidden-visually">{t($ => $.stairs.matrixCaption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t($ => $.columns.name)}</th>
            {catalogue.goals.map(({ id }) => (
              <th key={id} scope="col">
                <span aria-hidden="true">{id}</span>
                <span className="hidden-visually">
                  {id} {words.goal(id).short}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map(({ evaluated: { model }, isIn }) => (
            <tr key={model.id} data-in={isIn === true}>
              <th scope="row">
                <Link href={`/models/${model.id}`}>{words.model(model.id).short}</Link>
                <span className={styles.aside}>
                  <ModelResources model={model} />
                </span>
              </th>
              {catalogue.goals.map(({ id }) => (
                <td key={id}>
                  {model.marks.includes(id) ? (
                    <GoalMark goal={id} />
                  ) : (
                    <>
                      <span aria-hidden="true">·</span>
                      <span className="hidden-visually">{t($ => $.stairs.noMark)}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </details>
  )
}
