import { useId } from 'react'
import type { Written } from '../../assessment/Written.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './LocalJudgement.module.css'

interface Props {
  readonly reason: Written
  readonly onChange: (reason: Written) => void
}

/** Why something is judged otherwise here; the judgement waits until there is a reason. */
export function ReasonField({ reason, onChange }: Props) {
  const { t, language } = useSpeech()
  const id = useId()
  const { text, lang } = reason
  return (
    <div className={styles.reason}>
      <label htmlFor={id}>{t($ => $.local.reason)}</label>
      <textarea
        id={id}
        rows={2}
        lang={lang === language ? undefined : lang}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={event => onChange({ text: event.target.value, lang: language })}
      />
      <p id={`${id}-hint`} className="note">
        {text.trim() === '' ? t($ => $.local.reasonMissing) : t($ => $.local.reasonHint)}
      </p>
    </div>
  )
}
