import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { saySwap, saySwapHits, sayUnhit } from '../../i18n/sayAdvice.ts'
import type { Coverage } from '../../scoring/coverage.ts'
import { swapHits } from '../../scoring/swapHits.ts'
import { useActions } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import styles from './Advice.module.css'
import { pinned, useTrial } from './TrialScope.tsx'

/** A priority left unhit, the cheapest swap and what it loses; accepting it pins both models, as a trial. */
export function CoverageAdvice({
  coverage: { unhit, swap },
}: {
  readonly coverage: Coverage<OperatingModel>
}) {
  const speech = useSpeech()
  const { t } = speech
  const { tiers } = useEvaluation()
  const { changeTrial } = useActions()
  const { trial } = useTrial()
  return (
    <div className={styles.unhit}>
      <p>
        <strong>{sayUnhit(speech, unhit)}</strong>
      </p>
      {swap ? (
        <>
          <p>
            {[saySwap(speech, swap), ...saySwapHits(speech, swapHits(swap.out, swap.in, tiers))].join(' ')}
          </p>
          <div className="actions">
            <button
              type="button"
              className="button secondary"
              onClick={() => {
                const pins = pinned(pinned(trial.pins, swap.out.id, 'must-not'), swap.in.id, 'must')
                focusOn('advice', () => changeTrial({ ...trial, pins }))
              }}
            >
              {t($ => $.advice.accept)}
            </button>
            <span className="note">{t($ => $.advice.acceptNote)}</span>
          </div>
        </>
      ) : (
        <p>{t($ => $.advice.noSwap)}</p>
      )}
    </div>
  )
}
