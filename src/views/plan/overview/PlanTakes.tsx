import { addEstimates, againstCapacity } from '../../../assessment/sumEstimates.ts'
import { sayEstimates } from '../../../i18n/sayEstimate.ts'
import { saySums } from '../../../i18n/sayTime.ts'
import type { PlanEntry } from '../../../plan/planEntries.ts'
import { plannedSums } from '../../../plan/plannedSums.ts'
import { useWork } from '../../services/AppServices.tsx'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { Notice } from '../../signs/Notice.tsx'
import { estimateOfEntry } from './estimateOfEntry.ts'

/** What the models take together by the municipality's own numbers, against what there is. */
export function PlanTakes({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const speech = useSpeech()
  const { answers } = useWork()
  const { yardstick, workingDays, euros } = answers
  const estimates = addEstimates(entries.map(entry => estimateOfEntry(entry, yardstick)))
  const isOver = [
    againstCapacity(estimates.days, workingDays),
    againstCapacity(estimates.euros, euros),
  ].includes('over')
  const said = sayEstimates(speech, estimates, answers).join(' ')
  // Days are in the estimates; what is left are hours of older plans, and costs.
  const sums = { ...plannedSums(entries), days: 0, daysKnown: 0 }
  return (
    <>
      {isOver ? <Notice tone="caution">{said}</Notice> : said && <p>{said}</p>}
      {sums.hoursKnown + sums.costKnown > 0 && <p>{saySums(speech, sums).join(' ')}</p>}
    </>
  )
}
