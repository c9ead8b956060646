import { Link } from 'wouter'
import { hasNoPriorities } from '../../../assessment/priorityTiers.ts'
import { goalCoverage, isCovered } from '../../../plan/goalCoverage.ts'
import type { PlanEntry } from '../../../plan/planEntries.ts'
import { useCatalogue, useWork } from '../../services/AppServices.tsx'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { useEvaluation } from '../../services/useEvaluation.ts'
import { CoveredGoal } from './CoveredGoal.tsx'
import styles from './PlanCoverage.module.css'
import overview from './PlanOverview.module.css'

const HEADING = 'plan-coverage'

/** Each priority in order: what is in use for it, what the plan adds, and what is missing. */
export function PlanCoverage({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const { t } = useSpeech()
  const catalogue = useCatalogue()
  const { answers } = useWork()
  const { tiers } = useEvaluation()
  const planned = entries.map(({ model }) => model)
  const goals = goalCoverage(tiers, catalogue.models, planned, answers)
  const lacking = goals.filter(goal => !isCovered(goal)).length
  if (hasNoPriorities(catalogue, answers))
    return (
      <section aria-labelledby={HEADING}>
        <h2 id={HEADING}>{t($ => $.columns.goals)}</h2>
        <p>
          {t($ => $.plan.coverageNoGoals)}{' '}
          <Link href="/assessment/goals">{t($ => $.plan.coverageToGoals)}</Link>
        </p>
      </section>
    )
  return (
    <section aria-labelledby={HEADING}>
      <div className={overview.head}>
        <h2 id={HEADING}>{t($ => $.columns.goals)}</h2>
        <p>{lacking === 0 ? t($ => $.plan.coverageAll) : t($ => $.plan.coverageLacks, { count: lacking })}</p>
      </div>
      <div className={`${overview.labels} ${styles.columns}`} aria-hidden="true">
        <span>{t($ => $.status['in-use'])}</span>
        <span>{t($ => $.controls.planned)}</span>
        <span>{t($ => $.plan.coverageAimed)}</span>
      </div>
      <ol className={styles.goals} aria-label={t($ => $.plan.coverageCaption)}>
        {goals.map(covered => (
          <li key={covered.goal}>
            <CoveredGoal covered={covered} planned={planned} />
          </li>
        ))}
      </ol>
      <p className={`note ${styles.note}`}>{t($ => $.plan.coverageNote)}</p>
    </section>
  )
}
