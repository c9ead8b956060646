import { useState } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { useRobustness } from '../services/useRobustness.ts'
import { WeightsTable } from '../signs/WeightsTable.tsx'
import styles from './Working.module.css'
import { WorkingTable } from './WorkingTable.tsx'

/** Every number of the result, each explained in a sentence; made when it is opened. */
export function Working() {
  const { t } = useSpeech()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={`fold ${styles.fold}`} onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>{t($ => $.working.whole)}</summary>
      {isOpen && <Numbers />}
    </details>
  )
}

function Numbers() {
  const { t, language } = useSpeech()
  const { outcome } = useEvaluation()
  const robustness = useRobustness()
  return (
    <>
      <p>{t($ => $.working.tiers)}</p>
      <WeightsTable />
      {outcome?.kind === 'portfolio' && (
        <>
          <p>{t($ => $.working.value, { value: formatNumber(language, outcome.value) })}</p>
          <p>{t($ => $.working.optimal, { portfolios: outcome.optimal.toLocaleString(language) })}</p>
        </>
      )}
      {robustness.kind === 'robust' && (
        <p>{t($ => $.working.portfolios, { portfolios: formatNumber(language, robustness.portfolios) })}</p>
      )}
      <WorkingTable />
    </>
  )
}
