import type { ModelId } from '../../catalogue/ids.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import { useWork } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { DOCUMENT_HEADING } from './DocumentForm.tsx'
import styles from './PlanTools.module.css'
import type { Folding } from './useFolding.ts'
import { modelHeadingId } from './useRowMoves.ts'

interface Props {
  readonly entries: readonly PlanEntry[]
  readonly folding: Folding
  readonly onOrderByStart: () => void
}

interface JumpProps {
  readonly entries: readonly PlanEntry[]
  readonly onOpen: (model: ModelId) => void
}

/** What helps to find one's way in a long plan, and brings back the order of starts. */
export function PlanTools({ entries, folding, onOrderByStart }: Props) {
  const { t } = useSpeech()
  const { plan } = useWork()
  const isByHand = plan.order === 'by-hand'
  if (!folding.isOn && !isByHand) return null
  return (
    <div className={`no-print ${styles.tools}`}>
      <div className="actions">
        {folding.isOn && (
          <>
            <button type="button" className="button secondary small" onClick={folding.openAll}>
              {t($ => $.plan.openAll)}
            </button>
            <button type="button" className="button secondary small" onClick={folding.closeAll}>
              {t($ => $.plan.closeAll)}
            </button>
          </>
        )}
        {isByHand && (
          <button type="button" className="button quiet small" onClick={onOrderByStart}>
            {t($ => $.plan.byTime)}
          </button>
        )}
      </div>
      {folding.isOn && <JumpList entries={entries} onOpen={folding.open} />}
    </div>
  )
}

function JumpList({ entries, onOpen }: JumpProps) {
  const { t, words } = useSpeech()
  return (
    <details className={styles.jump}>
      <summary>{t($ => $.plan.jump)}</summary>
      <ol className={styles.list}>
        {entries.map(({ model }, i) => (
          <li key={model.id}>
            <button
              type="button"
              className="button quiet small"
              onClick={() => focusOn(modelHeadingId(model.id), () => onOpen(model.id))?.scrollIntoView()}
            >
              {i + 1}. {words.model(model.id).short}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="button quiet small"
            onClick={() => focusOn(DOCUMENT_HEADING)?.scrollIntoView()}
          >
            {t($ => $.plan.document)}
          </button>
        </li>
      </ol>
    </details>
  )
}
