import { useId } from 'react'
import type { Written } from '../../assessment/Written.ts'
import type { WrittenField as Field, PlanRow } from '../../plan/Plan.ts'
import { useActions } from '../shared/AppServices.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import styles from './PlanPlace.module.css'

const WHOLE: ReadonlySet<Field> = new Set(['steps', 'notes'])
const HINTED = ['lead', 'indicator', 'steps'] as const

interface Props {
  readonly row: PlanRow
  readonly field: Field
  /** What the catalogue offers until the user writes something else. */
  readonly offered?: Written | undefined
}

/** The user's own words about a model, kept with the language they were written in. */
export function WrittenField({ row, field, offered }: Props) {
  const { t, language } = useSpeech()
  const { editRow } = useActions()
  const id = useId()
  const written = row[field] ?? offered
  const isHinted = HINTED.find(hinted => hinted === field)
  return (
    <div className={`${styles.field} ${WHOLE.has(field) ? styles.whole : ''}`}>
      <label htmlFor={id}>{t($ => $.fields[field])}</label>
      <textarea
        id={id}
        rows={WHOLE.has(field) ? 2 : 1}
        lang={written && written.lang !== language ? written.lang : undefined}
        aria-describedby={isHinted ? `${id}-hint` : undefined}
        value={written?.text ?? ''}
        onChange={event => {
          const text = event.target.value
          const isOwn = text !== (offered?.text ?? '')
          editRow(row.model, { [field]: isOwn ? { text, lang: language } : undefined })
        }}
      />
      {isHinted && (
        <p id={`${id}-hint`} className="note">
          {t($ => $.fields.hints[isHinted])}
        </p>
      )}
    </div>
  )
}
