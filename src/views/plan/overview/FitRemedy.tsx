import { Link } from 'wouter'
import type { OperatingModel } from '../../../catalogue/Catalogue.ts'
import { sayRemedy } from '../../../i18n/sayTime.ts'
import type { PlanRemedy } from '../../../plan/planRemedy.ts'
import { useActions } from '../../services/AppServices.tsx'
import { focusOn } from '../../services/focusOn.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { useCoverageChange } from './useCoverageChange.ts'
import { ROOM_HEADING } from './useRowMoves.ts'

interface Props {
  readonly remedy: PlanRemedy
  /** The plan's. */
  readonly models: readonly OperatingModel[]
}

/** What would make the plan fit, each way with a button that does it and can be undone. */
export function FitRemedy({ remedy, models }: Props) {
  const speech = useSpeech()
  const { t, words } = speech
  const { delayRows, swapRow } = useActions()
  const sayChange = useCoverageChange(models)
  const { delay, swap } = remedy
  const [sayDelay, saySwap] = sayRemedy(speech, remedy)
  const without = models.filter(model => !delay.includes(model))
  // The button goes with what it mended; the focus stays beside the words that say so.
  const mend = (act: () => void) => focusOn(ROOM_HEADING, act)
  return (
    <>
      <p>{[sayDelay, ...sayChange(without)].join(' ')}</p>
      {swap && <p>{[saySwap, ...sayChange([...without, swap.in])].join(' ')}</p>}
      <div className="actions">
        <button
          type="button"
          className="button secondary small"
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
            className="button secondary small"
            onClick={() => mend(() => swapRow(swap.out.id, swap.in.id))}
          >
            {t($ => $.plan.swap, { model: words.model(swap.in.id).short })}
          </button>
        )}
        <Link href="/assessment/slots" className="button quiet small">
          {t($ => $.plan.room.change)}
        </Link>
      </div>
      {swap && <p className="note">{t($ => $.plan.swapNote)}</p>}
    </>
  )
}
