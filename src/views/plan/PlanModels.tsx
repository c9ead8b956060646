import { PHASES } from '../../plan/phase.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import type { Quarter } from '../../plan/Quarter.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { PlanCard } from './PlanCard.tsx'
import styles from './PlanPlace.module.css'
import { PlanTools } from './PlanTools.tsx'
import { useFolding } from './useFolding.ts'
import { useRowMoves } from './useRowMoves.ts'

interface Props {
  readonly entries: readonly PlanEntry[]
  readonly quarters: readonly Quarter[]
}

/** The chosen models in order, phase by phase. */
export function PlanModels({ entries, quarters }: Props) {
  const { t } = useSpeech()
  const folding = useFolding(entries)
  const moves = useRowMoves()
  return (
    <>
      <p role="status" className="hidden-visually">
        {moves.said}
      </p>
      <PlanTools entries={entries} folding={folding} onOrderByStart={moves.orderByStart} />
      {PHASES.map(phase => {
        const inPhase = entries.filter(entry => entry.phase === phase)
        if (inPhase.length === 0) return null
        return (
          <section key={phase} aria-labelledby={`phase-${phase}`}>
            <h2 id={`phase-${phase}`} tabIndex={-1}>
              {t($ => $.phases[phase])}
            </h2>
            <ol className={styles.cards}>
              {inPhase.map((entry, i) => {
                const at = entries.indexOf(entry)
                return (
                  <li key={entry.model.id} className="card">
                    <PlanCard
                      entry={entry}
                      quarters={quarters}
                      place={at + 1}
                      above={entries.slice(0, at).map(({ row }) => row)}
                      canMove={{ up: i > 0, down: i < inPhase.length - 1 }}
                      moves={moves}
                      folding={folding}
                    />
                  </li>
                )
              })}
            </ol>
          </section>
        )
      })}
    </>
  )
}
