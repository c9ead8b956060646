import { useSpeech } from '../services/SpeechProvider.tsx'
import { useRobustness } from '../services/useRobustness.ts'

/** Says so when it can't be told how sure the result is; otherwise nothing. */
export function RobustnessNote() {
  const { t } = useSpeech()
  const isTooLarge = useRobustness().kind === 'too-large'
  return isTooLarge ? <p className="note">{t($ => $.robust.tooLarge)}</p> : null
}
