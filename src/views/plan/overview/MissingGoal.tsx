import type { TFunction } from 'i18next'
import { Link } from 'wouter'
import type { OperatingModel } from '../../../catalogue/Catalogue.ts'
import type { GoalId } from '../../../catalogue/ids.ts'
import { type GoalReach, goalReach } from '../../../plan/goalReach.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { useAnsweredEvaluation } from '../../services/useEvaluation.ts'
import styles from './PlanCoverage.module.css'

interface Props {
  readonly goal: GoalId
  readonly planned: readonly OperatingModel[]
}

/** A priority that no model matches, and the model that would, with what it would take. */
export function MissingGoal({ goal, planned }: Props) {
  const { t, words } = useSpeech()
  const reach = goalReach(goal, planned, useAnsweredEvaluation())
  return (
    <p className={styles.missing}>
      <strong>{t($ => $.plan.coverageMissing)}</strong> {sayReach(t, reach)}
      {reach.kind !== 'none' && (
        <>
          {' '}
          <Link href={`/models/${reach.model.id}`}>{words.model(reach.model.id).short}</Link>
        </>
      )}
    </p>
  )
}

function sayReach(t: TFunction, reach: GoalReach): string {
  return reach.kind === 'outside'
    ? t($ => $.plan.coverageReach.outside[reach.needs])
    : t($ => $.plan.coverageReach[reach.kind])
}
