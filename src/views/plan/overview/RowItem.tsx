import { Link } from 'wouter'
import { sayAmounts } from '../../../i18n/sayEstimate.ts'
import type { PlanEntry } from '../../../plan/planEntries.ts'
import { useWork } from '../../services/AppServices.tsx'
import { formAddress } from '../../services/planAddress.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { ModelResources } from '../../signs/ModelResources.tsx'
import { OwnBadge } from '../../signs/OwnBadge.tsx'
import { MissingNote } from '../MissingNote.tsx'
import { estimateOfEntry } from './estimateOfEntry.ts'
import { MoveButtons } from './MoveButtons.tsx'
import styles from './PlanRows.module.css'
import { RowDecided } from './RowDecided.tsx'
import { type RowMoves, rowLinkId } from './useRowMoves.ts'

interface Props {
  readonly entry: PlanEntry
  /** In the whole plan, from 1. */
  readonly place: number
  readonly canMove: { readonly up: boolean; readonly down: boolean }
  readonly moves: RowMoves
}

/** One chosen model: what would be done and what it takes, what has been decided, and what has not. */
export function RowItem({ entry, place, canMove, moves }: Props) {
  const speech = useSpeech()
  const { t, words } = speech
  const { answers } = useWork()
  const { model } = entry
  const { id } = model
  const { short, name, deed } = words.model(id)
  const amounts = sayAmounts(speech, estimateOfEntry(entry, answers.yardstick))
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        <span className={styles.place}>{place}.</span>{' '}
        <Link id={rowLinkId(id)} href={formAddress(id)}>
          {short}
        </Link>
      </p>
      <div className={styles.content}>
        <p>{deed !== name && deed}</p>
        <div className={styles.takes}>
          <ModelResources model={model} isNamed />
          {amounts && <span>{t($ => $.plan.takes, { amounts })}</span>}
          <OwnBadge model={model} />
        </div>
      </div>
      <RowDecided entry={entry} />
      <MissingNote entry={entry} />
      <div className={`no-print ${styles.tools}`}>
        <MoveButtons model={id} can={canMove} onMove={by => moves.move(id, by)} />
        <button type="button" className="button quiet small" onClick={() => moves.remove(id)}>
          {t($ => $.shell.remove)}
          <span className="hidden-visually">: {short}</span>
        </button>
      </div>
    </li>
  )
}
