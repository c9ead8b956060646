import { SOURCE_LANGUAGE } from '../../catalogue/Language.ts'
import { softHyphens } from '../../i18n/softHyphens.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { CompareGoal } from './CompareGoal.tsx'
import styles from './ComparePlace.module.css'
import type { CompareRow } from './compareRows.ts'

interface Props {
  readonly row: CompareRow
  readonly of: EvaluatedModel
}

/** What is known of one model in one row; nothing known is said, not left blank. */
export function CompareValue({ row, of }: Props) {
  const { t, language, words } = useSpeech()
  if (row.goal !== undefined) return <CompareGoal model={of.model} goal={row.goal} values={row.of(of)} />
  const values = row.of(of)
  const voice =
    row.voice === 'body'
      ? words.model(of.model.id).bodyLanguage
      : row.voice === 'source'
        ? SOURCE_LANGUAGE
        : language
  if (values.length === 0)
    return (
      <p className={styles.empty}>
        <span aria-hidden="true">–</span>
        <span className="hidden-visually">{t($ => $.compare.nothing)}</span>
      </p>
    )
  return (
    <div className={styles.value} lang={voice === language ? undefined : voice}>
      {values.map(value =>
        typeof value === 'string' ? (
          <p key={value}>{softHyphens(value)}</p>
        ) : (
          <p key={value.text} lang={value.lang === language ? undefined : value.lang}>
            {softHyphens(value.text)}
          </p>
        ),
      )}
    </div>
  )
}
