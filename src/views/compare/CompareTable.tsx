import { Link } from 'wouter'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { PlanButton } from '../forms/PlanButton.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ComparePlace.module.css'
import { CompareValue } from './CompareValue.tsx'
import type { CompareRow } from './compareRows.ts'

interface Props {
  readonly models: readonly EvaluatedModel[]
  readonly rows: readonly CompareRow[]
}

/** Models as columns, row by row what is known of them. */
export function CompareTable({ models, rows }: Props) {
  const { t, words } = useSpeech()
  return (
    <div className="framed">
      <table className={styles.table}>
        <caption className="hidden-visually">{t($ => $.compare.caption)}</caption>
        <thead>
          <tr>
            <td />
            {models.map(({ model }) => (
              <th key={model.id} scope="col">
                <Link href={`/models/${model.id}`}>{words.model(model.id).name}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {models.map(evaluated => (
                <td key={evaluated.model.id}>
                  <CompareValue row={row} of={evaluated} />
                </td>
              ))}
            </tr>
          ))}
          <tr className="no-print">
            <th scope="row">{t($ => $.places.plan)}</th>
            {models.map(({ model }) => (
              <td key={model.id}>
                <PlanButton model={model.id} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}
