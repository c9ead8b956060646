import { flushSync } from 'react-dom'
import { saySwapHits } from '../../../i18n/sayAdvice.ts'
import { sayRemedy } from '../../../i18n/sayTime.ts'
import type { PlanRemedy } from '../../../plan/planRemedy.ts'
import { swapHits } from '../../../scoring/swapHits.ts'
import { useActions } from '../../shared/AppServices.tsx'
import { useSpeech } from '../../shared/SpeechProvider.tsx'
import { useEvaluation } from '../../shared/useEvaluation.ts'

/** What would make the plan fit, each way with a button that does it and can be undone. */
export function FitRemedy({ remedy }: { readonly remedy: PlanRemedy }) {
  const speech = useSpeech()
  const { t, words } = speech
  const { tiers } = useEvaluation()
  const { delayRows, swapRow } = useActions()
  const { delay, swap } = remedy
  const [sayDelay, saySwap] = sayRemedy(speech, remedy)
  // The button goes with what it mended; the focus stays beside the words that say so.
  const mend = (act: () => void) => {
    flushSync(act)
    document.getElementById('plan-fit')?.focus()
  }
  return (
    <>
      <p>{sayDelay}</p>
      {swap && <p>{[saySwap, ...saySwapHits(speech, swapHits(swap.out, swap.in, tiers))].join(' ')}</p>}
      <div className="actions">
        <button
          type="button"
          className="button secondary"
          onClick={() => mend(() => delayRows(delay.map(({ id }) => id)))}
        >
          {t($ => $.plan.delay, {
            count: delay.length,
            models: delay.map(({ id }) => words.model(id).short).join(),
          })}
        </button>
        {swap && (
          <button
            type="button"
            className="button secondary"
            onClick={() => mend(() => swapRow(swap.out.id, swap.in.id))}
          >
            {t($ => $.plan.swap, { model: words.model(swap.in.id).short })}
          </button>
        )}
      </div>
      <p className="note">
        {[t($ => $.plan.delayNote), ...(swap ? [t($ => $.plan.swapNote)] : [])].join(' ')}
      </p>
    </>
  )
}
