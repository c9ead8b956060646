import { Link } from 'wouter'
import { keepOrder } from '../../../plan/keepOrder.ts'
import { MANY_MODELS } from '../../../plan/Plan.ts'
import type { PlanEntry } from '../../../plan/planEntries.ts'
import { planRemedy } from '../../../plan/planRemedy.ts'
import { planTotal } from '../../../plan/planTotal.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { useEvaluation } from '../../services/useEvaluation.ts'
import { Notice } from '../../signs/Notice.tsx'
import { FitRemedy } from './FitRemedy.tsx'
import styles from './PlanOverview.module.css'
import { PlanTakes } from './PlanTakes.tsx'
import { RoomUse } from './RoomUse.tsx'
import { ROOM_HEADING } from './useRowMoves.ts'

/** Whether there is room for the models; when not, what would mend it; and what they take by the municipality's own numbers. */
export function PlanRoom({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const { t } = useSpeech()
  const evaluation = useEvaluation()
  const models = keepOrder(entries, evaluation)
  const total = planTotal(models, evaluation.slotsFrom === 'answered' ? evaluation.slots : undefined)
  const remedy = planRemedy(models, total, evaluation)
  return (
    <section className={styles.room} aria-labelledby={ROOM_HEADING}>
      <h2 id={ROOM_HEADING} tabIndex={-1}>
        {t($ => $.plan.room.title)}
      </h2>
      {total.slots ? (
        <RoomUse models={models} slots={total.slots} unseated={total.unseated} />
      ) : (
        <p>
          {t($ => $.plan.room.unknown)} <Link href="/assessment/slots">{t($ => $.plan.room.tell)}</Link>
        </p>
      )}
      {remedy && (
        <Notice tone="caution">
          <FitRemedy remedy={remedy} models={models} />
        </Notice>
      )}
      <PlanTakes entries={entries} />
      {models.length > MANY_MODELS && <p>{t($ => $.plan.many, { count: models.length })}</p>}
    </section>
  )
}
