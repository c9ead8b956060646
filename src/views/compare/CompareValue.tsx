import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import styles from './ComparePlace.module.css'
import type { CompareRow } from './compareRows.ts'

interface Props {
  readonly row: CompareRow
  readonly of: EvaluatedModel
  readonly place: number
}

/** What is known of one model in one row; nothing known is said, not left blank. */
export function CompareValue({ row, of, place }: Props) {
  const { t, language, words } = useSpeech()
  const values = row.values[place] ?? []
  const { bodyLanguage } = words.model(of.model.id)
  const lang =
    row.isBody && bodyLanguage !== language ? bodyLanguage : row.id === 'examples' ? 'fi' : undefined
  if (values.length === 0) return <p className={styles.empty}>{t($ => $.compare.nothing)}</p>
  return (
    <div className={styles.value} lang={lang}>
      {values.map(value => (
        <p key={value}>{value}</p>
      ))}
    </div>
  )
}
