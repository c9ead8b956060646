import { Link } from 'wouter'
import type { ModelId } from '../../catalogue/ids.ts'
import { softHyphens } from '../../i18n/softHyphens.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { PlanButton } from '../forms/PlanButton.tsx'
import { Select } from '../forms/Select.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ComparePlace.module.css'
import { CompareValue } from './CompareValue.tsx'
import type { CompareRow } from './compareRows.ts'

interface Props {
  /** The two that are shown. */
  readonly models: readonly EvaluatedModel[]
  /** All that can be shown here. */
  readonly chosen: readonly ModelId[]
  readonly rows: readonly CompareRow[]
  readonly onShow: (pair: readonly ModelId[]) => void
}

/** Two models side by side where more would not fit, each side switched to any other; what is compared stands above its row. */
export function ComparePair({ models, chosen, rows, onShow }: Props) {
  const { t, words } = useSpeech()
  const pair = models.map(({ model }) => model.id)
  return (
    <table className={`${styles.table} ${styles.pair}`}>
      <caption className="hidden-visually">{t($ => $.compare.caption)}</caption>
      <thead>
        <tr>
          {pair.map((id, side) => (
            // By its side: the switch keeps the focus when it is used.
            // biome-ignore lint/suspicious/noArrayIndexKey: a side is what it is
            <th key={side} scope="col">
              {chosen.length > pair.length && (
                <Select
                  aria-label={t($ => $.compare.side, { side: side + 1 })}
                  value={id}
                  choices={chosen.filter(other => other === id || !pair.includes(other))}
                  say={other => words.model(other).name}
                  onChoose={other => onShow(pair.map((shown, i) => (i === side ? other : shown)))}
                />
              )}
              <Link href={`/models/${id}`}>{softHyphens(words.model(id).name)}</Link>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(row => (
        <tbody key={row.id}>
          <tr>
            <th colSpan={pair.length} scope="rowgroup">
              {row.label}
            </th>
          </tr>
          <tr>
            {models.map(evaluated => (
              <td key={evaluated.model.id}>
                <CompareValue row={row} of={evaluated} />
              </td>
            ))}
          </tr>
        </tbody>
      ))}
      <tbody className="no-print">
        <tr>
          {pair.map(id => (
            <td key={id}>
              <PlanButton model={id} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
