import type { ModelId } from '../../../catalogue/ids.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import styles from './MoveButtons.module.css'
import { type Move, moveButtonId } from './useRowMoves.ts'

interface Props {
  readonly model: ModelId
  /** Whether there is a model to change places with, above and below. */
  readonly can: { readonly up: boolean; readonly down: boolean }
  readonly onMove: (by: Move) => void
}

/** One place up or down. At an end the button stays, without effect, so that the focus is not lost. */
export function MoveButtons({ model, can, onMove }: Props) {
  const { t, words } = useSpeech()
  const { short } = words.model(model)
  if (!can.up && !can.down) return null
  return (
    <>
      {(['up', 'down'] as const).map(way => (
        <button
          key={way}
          type="button"
          id={moveButtonId(model, way === 'up' ? -1 : 1)}
          className={`button quiet small ${styles.move}`}
          aria-label={`${t($ => $.plan[way])}: ${short}`}
          aria-disabled={!can[way]}
          onClick={() => onMove(way === 'up' ? -1 : 1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={way === 'up' ? 'M8 14V3M3 8l5-5 5 5' : 'M8 2v11M3 8l5 5 5-5'} />
          </svg>
        </button>
      ))}
    </>
  )
}
