import { PHASES } from '../../../plan/phase.ts'
import type { PlanEntry } from '../../../plan/planEntries.ts'
import { useWork } from '../../services/AppServices.tsx'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { NextStep } from './NextStep.tsx'
import overview from './PlanOverview.module.css'
import styles from './PlanRows.module.css'
import { RowItem } from './RowItem.tsx'
import { ROWS_HEADING, useRowMoves } from './useRowMoves.ts'

/** The chosen models in order, phase by phase, a row for each. */
export function PlanRows({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const { t } = useSpeech()
  const { plan } = useWork()
  const moves = useRowMoves()
  return (
    <section aria-labelledby={ROWS_HEADING}>
      <div className={overview.head}>
        <h2 id={ROWS_HEADING} tabIndex={-1}>
          {t($ => $.plan.models)}
        </h2>
        <NextStep entries={entries} />
      </div>
      <p role="status" className="hidden-visually">
        {moves.said}
      </p>
      <div className={`${overview.labels} ${styles.columns}`} aria-hidden="true">
        <span>{t($ => $.fields.lead)}</span>
        <span>{t($ => $.fields.start)}</span>
        <span>{t($ => $.fields.status)}</span>
        <span>{t($ => $.plan.decision)}</span>
      </div>
      {PHASES.map(phase => {
        const inPhase = entries.filter(entry => entry.phase === phase)
        if (inPhase.length === 0) return null
        return (
          <div key={phase} className={styles.phase}>
            <h3 id={`phase-${phase}`}>{t($ => $.phases[phase])}</h3>
            <ol className={styles.rows} aria-labelledby={`phase-${phase}`}>
              {inPhase.map((entry, i) => (
                <RowItem
                  key={entry.model.id}
                  entry={entry}
                  place={entries.indexOf(entry) + 1}
                  canMove={{ up: i > 0, down: i < inPhase.length - 1 }}
                  moves={moves}
                />
              ))}
            </ol>
          </div>
        )
      })}
      {plan.order === 'by-hand' && (
        <button type="button" className="button quiet small no-print" onClick={moves.orderByStart}>
          {t($ => $.plan.byTime)}
        </button>
      )}
    </section>
  )
}
