import { useLocation } from 'wouter'
import { sayChanges } from '../../i18n/sayAdvice.ts'
import { adviceOf } from '../../state/adviceOf.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { pinned, useTrial } from './TrialScope.tsx'

/** What would change the proposal, in at most three sentences; the swap can be tried. */
export function Changes() {
  const speech = useSpeech()
  const { t } = speech
  const { answers, shortlist } = useWork()
  const evaluation = useEvaluation()
  const { coverage, worth } = adviceOf(evaluation, answers.status, shortlist)
  const { changeTrial } = useActions()
  const { trial } = useTrial()
  const [, go] = useLocation()
  const sentences = sayChanges(speech, worth, coverage, evaluation.tiers.flat())
  const swap = coverage?.swap
  if (sentences.length === 0) return null
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t($ => $.advice.title)}</h2>
      <ul>
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {swap && (
        <button
          type="button"
          className="button quiet small"
          onClick={() => {
            changeTrial({
              ...trial,
              pins: pinned(pinned(trial.pins, swap.out.id, 'must-not'), swap.in.id, 'must'),
            })
            go('/results/try')
          }}
        >
          {t($ => $.advice.accept)}
        </button>
      )}
    </section>
  )
}
