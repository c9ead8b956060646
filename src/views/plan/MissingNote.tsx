import { formatList } from '../../i18n/format.ts'
import { missingFields } from '../../plan/missingFields.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './MissingNote.module.css'

/** What a decision on a model still lacks, or that it lacks nothing. */
export function MissingNote({ entry }: { readonly entry: PlanEntry }) {
  const { t, language } = useSpeech()
  const missing = missingFields(entry).map(field => t($ => $.fields[field]).toLocaleLowerCase(language))
  return (
    <p className={styles.note} data-complete={missing.length === 0}>
      {missing.length === 0
        ? t($ => $.plan.complete)
        : t($ => $.plan.missing, { fields: formatList(language, missing) })}
    </p>
  )
}
