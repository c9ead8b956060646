import { formatList } from '../../i18n/format.ts'
import { isSaidField, sayField } from '../../i18n/sayField.ts'
import { missingFields } from '../../plan/missingFields.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import { isRowFieldOf, ROW_FIELDS, ruleOf } from '../../plan/RowField.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './CardHead.module.css'

/** A folded card on two lines: what has been decided, and what has not. */
export function CardSummary({ entry }: { readonly entry: PlanEntry }) {
  const speech = useSpeech()
  const { t, language } = speech
  const { row } = entry
  const missing = missingFields(entry).map(field => t($ => $.fields[field]).toLocaleLowerCase(language))
  return (
    <>
      <p className={styles.summary}>
        {ROW_FIELDS.filter(field => ruleOf(field).inSummary).map(field => {
          // Until the model has a start, how long the catalogue would have it go on decides nothing.
          if (field === 'duration' && !row.duration && !row.start) return undefined
          if (isSaidField(field)) {
            const said = sayField(speech, entry, field)
            return said && <span key={field}>{said}</span>
          }
          const written = isRowFieldOf(field, 'text') ? row[field] : undefined
          return (
            written?.text.trim() && (
              <span key={field} lang={written.lang === language ? undefined : written.lang}>
                {written.text}
              </span>
            )
          )
        })}
      </p>
      {missing.length > 0 && (
        <p className="note">{t($ => $.plan.missing, { fields: formatList(language, missing) })}</p>
      )}
    </>
  )
}
