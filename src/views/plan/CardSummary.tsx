import { formatList } from '../../i18n/format.ts'
import { sayDuration, sayQuarter } from '../../i18n/sayPlan.ts'
import { missingFields } from '../../plan/missingFields.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './CardHead.module.css'

/** A folded card on two lines: what has been decided, and what has not. */
export function CardSummary({ entry }: { readonly entry: PlanEntry }) {
  const speech = useSpeech()
  const { t, language } = speech
  const { row, duration } = entry
  const { status, scale, start, lead } = row
  const decided = [
    status && t($ => $.rowStatuses[status]),
    scale && t($ => $.scales[scale]),
    start && sayQuarter(speech, start),
    (row.duration ?? start) && duration && sayDuration(speech, duration),
  ].filter(said => said !== undefined)
  const missing = missingFields(entry).map(field => t($ => $.fields[field]).toLocaleLowerCase(language))
  return (
    <>
      <p className={styles.summary}>
        {decided.map(said => (
          <span key={said}>{said}</span>
        ))}
        {lead?.text.trim() && <span lang={lead.lang === language ? undefined : lead.lang}>{lead.text}</span>}
      </p>
      {missing.length > 0 && (
        <p className="note">{t($ => $.plan.missing, { fields: formatList(language, missing) })}</p>
      )}
    </>
  )
}
