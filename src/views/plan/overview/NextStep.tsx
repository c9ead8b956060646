import { Link } from 'wouter'
import { missingFields } from '../../../plan/missingFields.ts'
import type { PlanEntry } from '../../../plan/planEntries.ts'
import { formAddress, PLAN_ADDRESS } from '../../services/planAddress.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'

/** How far the plan is from a decision, and the way on: to the first model that lacks something, or to the files. */
export function NextStep({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const { t, words } = useSpeech()
  const unfinished = entries.filter(entry => missingFields(entry).length > 0)
  const [next] = unfinished
  return (
    <>
      <p>{next ? t($ => $.plan.unfinished, { count: unfinished.length }) : t($ => $.plan.finished)}</p>
      <Link href={next ? formAddress(next.model.id) : PLAN_ADDRESS.export} className="button no-print">
        {next ? t($ => $.plan.fillIn, { model: words.model(next.model.id).short }) : t($ => $.export.title)}
      </Link>
    </>
  )
}
