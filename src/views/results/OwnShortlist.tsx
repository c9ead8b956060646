import { sayHelp, sayShortlist } from '../../i18n/sayAdvice.ts'
import { adviceOf } from '../../state/adviceOf.ts'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'

/** The own shortlist against the best with the same room; nothing while it is empty. */
export function OwnShortlist() {
  const speech = useSpeech()
  const { answers, shortlist } = useWork()
  const { quality } = adviceOf(useEvaluation(), answers.status, shortlist)
  if (quality === undefined) return null
  return (
    <section aria-labelledby="own-shortlist" className="stack-s">
      <h2 id="own-shortlist">{speech.t($ => $.advice.shortlist)}</h2>
      <p>{sayShortlist(speech, quality)}</p>
      {quality.swap && <p>{sayHelp(speech, quality.swap)}</p>}
    </section>
  )
}
