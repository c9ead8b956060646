import { sayOneMore } from '../../i18n/sayAdvice.ts'
import { adviceOf } from '../../state/adviceOf.ts'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'

/** The next step within reach: what the lightest further slot that brings a marked model would bring. */
export function StairsWorth() {
  const speech = useSpeech()
  const { answers, shortlist } = useWork()
  const { worth } = adviceOf(useEvaluation(), answers.status, shortlist)
  const kind = (['light', 'moderate', 'heavy'] as const).find(one => worth && worth[one].models.length > 0)
  if (worth === undefined || kind === undefined) return null
  return (
    <p>
      <strong>{sayOneMore(speech, kind, worth[kind])}</strong>
    </p>
  )
}
