import type { OperatingModel } from '../../../catalogue/Catalogue.ts'
import { formatList } from '../../../i18n/format.ts'
import { type GoalCoverage, isCovered } from '../../../plan/goalCoverage.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { GoalMark } from '../../signs/GoalMark.tsx'
import { MissingGoal } from './MissingGoal.tsx'
import styles from './PlanCoverage.module.css'

interface Props {
  readonly covered: GoalCoverage
  /** Its place among the priorities, 1 or more; equal goals share one. */
  readonly order: number | undefined
  readonly planned: readonly OperatingModel[]
}

/** One priority with the models that match it. */
export function CoveredGoal({ covered, order, planned }: Props) {
  const { t, language, words } = useSpeech()
  const sayModels = (models: readonly OperatingModel[]) =>
    formatList(
      language,
      models.map(({ id }) => words.model(id).short),
    )
  const isMissing = !isCovered(covered)
  return (
    <>
      <h3 className={styles.goal}>
        <span className={styles.order}>{order}.</span>
        <GoalMark goal={covered.goal} />
        <span aria-hidden="true">{words.goal(covered.goal).short}</span>
      </h3>
      {isMissing ? (
        <MissingGoal goal={covered.goal} planned={planned} />
      ) : (
        <dl className={styles.models}>
          {covered.planned.length > 0 && (
            <div>
              <dt>{t($ => $.controls.planned)}</dt>
              <dd>{sayModels(covered.planned)}</dd>
            </div>
          )}
          {covered.inUse.length > 0 && (
            <div data-in-use>
              <dt>{t($ => $.plan.coverageInUse)}</dt>
              <dd>{sayModels(covered.inUse)}</dd>
            </div>
          )}
        </dl>
      )}
    </>
  )
}
