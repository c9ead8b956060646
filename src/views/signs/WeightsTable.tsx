import { sayGoal } from '../../i18n/sayModel.ts'
import { tierWeights } from '../../scoring/tierWeights.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import styles from './WeightsTable.module.css'

/** The weight of each goal that counts, by its tier. */
export function WeightsTable() {
  const speech = useSpeech()
  const { t } = speech
  const { tiers } = useEvaluation()
  const weights = tierWeights(tiers)
  return (
    <table className={styles.table}>
      <caption className="hidden-visually">{t($ => $.working.weightsCaption)}</caption>
      <thead>
        <tr>
          <th scope="col">{t($ => $.columns.goal)}</th>
          <th scope="col">{t($ => $.working.tier)}</th>
          <th scope="col">{t($ => $.working.weight)}</th>
        </tr>
      </thead>
      <tbody>
        {tiers.flatMap((tier, i) =>
          tier.map(goal => (
            <tr key={goal}>
              <th scope="row">{sayGoal(speech, goal)}</th>
              <td>{i + 1}</td>
              <td>{weights.get(goal)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
