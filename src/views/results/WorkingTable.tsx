import { displayOrder } from '../../scoring/rankModels.ts'
import { FIRST_ROWS, useFirstItems } from '../lists/useFirstItems.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { useModelNumbers } from '../signs/useModelNumbers.ts'
import styles from './Working.module.css'

/** Marks, sum, share, core index and rank bounds of each scoring model. */
export function WorkingTable() {
  const { t, words } = useSpeech()
  const { ranking } = useEvaluation()
  const numbersOf = useModelNumbers()
  const { first, more } = useFirstItems(displayOrder({ ...ranking, unmarked: [] }), FIRST_ROWS)
  return (
    <>
      <table className={styles.table}>
        <caption>{t($ => $.working.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t($ => $.columns.name)}</th>
            <th scope="col">{t($ => $.working.columns.sum)}</th>
            <th scope="col">{t($ => $.working.columns.share)}</th>
            <th scope="col">{t($ => $.working.columns.core)}</th>
            <th scope="col">{t($ => $.working.columns.bounds)}</th>
          </tr>
        </thead>
        <tbody>
          {first.map(({ id, marks }) => {
            const { sum, share, core, bounds } = numbersOf(id)
            return (
              <tr key={id}>
                <th scope="row">
                  {words.model(id).short}
                  <span className={styles.aside}>{marks.join(' ')}</span>
                </th>
                <td>{sum}</td>
                <td>{share}</td>
                <td>{core}</td>
                <td>
                  {bounds && (bounds.best === bounds.worst ? bounds.best : `${bounds.best}–${bounds.worst}`)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {more}
    </>
  )
}
