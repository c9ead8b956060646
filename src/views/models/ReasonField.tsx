import { useId } from 'react'
import type { Written } from '../../assessment/Written.ts'
import { TextField } from '../forms/TextField.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

interface Props {
  readonly reason: Written
  readonly onChange: (reason: Written) => void
}

/** Why something is judged otherwise here; the judgement waits until there is a reason. */
export function ReasonField({ reason, onChange }: Props) {
  const { t } = useSpeech()
  return (
    <TextField
      id={useId()}
      label={t($ => $.local.reason)}
      hint={reason.text.trim() === '' ? t($ => $.local.reasonMissing) : t($ => $.local.reasonHint)}
      written={reason}
      onWrite={onChange}
    />
  )
}
