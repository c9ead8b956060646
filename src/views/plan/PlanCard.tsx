import type { PlanRow } from '../../plan/Plan.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import type { Quarter } from '../../plan/Quarter.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { CardFields } from './CardFields.tsx'
import { CardHead } from './CardHead.tsx'
import { CardSummary } from './CardSummary.tsx'
import { FoldButton } from './FoldButton.tsx'
import { MoveButtons } from './MoveButtons.tsx'
import type { Folding } from './useFolding.ts'
import { modelHeadingId, type RowMoves } from './useRowMoves.ts'

interface Props {
  readonly entry: PlanEntry
  readonly quarters: readonly Quarter[]
  /** In the whole plan, from 1. */
  readonly place: number
  /** The rows above, in the order on the page. */
  readonly above: readonly PlanRow[]
  readonly canMove: { readonly up: boolean; readonly down: boolean }
  readonly moves: RowMoves
  readonly folding: Folding
}

/** One chosen model and everything the plan decides about it. */
export function PlanCard({ entry, quarters, place, above, canMove, moves, folding }: Props) {
  const { t, words } = useSpeech()
  const { model } = entry
  const { id } = model
  const { short } = words.model(id)
  const isOpen = folding.isOpen(id)
  return (
    <article aria-labelledby={modelHeadingId(id)}>
      <CardHead model={model} place={place} summary={!isOpen && <CardSummary entry={entry} />}>
        {folding.isOn && (
          <FoldButton
            model={short}
            isOpen={isOpen}
            controls={`fields-${id}`}
            onToggle={() => folding.toggle(id)}
          />
        )}
        <MoveButtons model={id} can={canMove} onMove={by => moves.move(id, by)} />
        <button type="button" className="button quiet small" onClick={() => moves.remove(id)}>
          {t($ => $.shell.remove)}
          <span className="hidden-visually">: {short}</span>
        </button>
      </CardHead>
      <div id={`fields-${id}`} hidden={!isOpen}>
        {isOpen && <CardFields entry={entry} quarters={quarters} above={above} />}
      </div>
    </article>
  )
}
