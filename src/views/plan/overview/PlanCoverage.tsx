import { Link } from 'wouter'
import { hasNoPriorities } from '../../../assessment/priorityTiers.ts'
import { goalCoverage, isCovered } from '../../../plan/goalCoverage.ts'
import type { PlanEntry } from '../../../plan/planEntries.ts'
import { useCatalogue, useWork } from '../../services/AppServices.tsx'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { useEvaluation } from '../../services/useEvaluation.ts'
import { CoveredGoal } from './CoveredGoal.tsx'
import styles from './PlanCoverage.module.css'

/** Each priority in order: what is in use for it, what the plan adds, and what is missing. */
export function PlanCoverage({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const { t } = useSpeech()
  const catalogue = useCatalogue()
  const { answers } = useWork()
  const { tiers } = useEvaluation()
  const planned = entries.map(({ model }) => model)
  const goals = goalCoverage(tiers, catalogue.models, planned, answers)
  const lacking = goals.filter(goal => !isCovered(goal)).length
  const orderOf = new Map(tiers.flatMap((tier, i) => tier.map(goal => [goal, i + 1] as const)))
  return (
    <section aria-labelledby="plan-coverage">
      <h2 id="plan-coverage">{t($ => $.plan.coverage)}</h2>
      {hasNoPriorities(catalogue, answers) ? (
        <p>
          {t($ => $.plan.coverageNoGoals)}{' '}
          <Link href="/assessment/goals">{t($ => $.plan.coverageToGoals)}</Link>
        </p>
      ) : (
        <>
          <p>
            {lacking === 0 ? t($ => $.plan.coverageAll) : t($ => $.plan.coverageLacks, { count: lacking })}
          </p>
          <ol className={styles.goals} aria-label={t($ => $.plan.coverageCaption)}>
            {goals.map(covered => (
              <li key={covered.goal}>
                <CoveredGoal covered={covered} order={orderOf.get(covered.goal)} planned={planned} />
              </li>
            ))}
          </ol>
          <p className="note">{t($ => $.plan.coverageNote)}</p>
        </>
      )}
    </section>
  )
}
