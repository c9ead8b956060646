import type { ReactNode } from 'react'
import type { OperatingModel } from '../../../catalogue/Catalogue.ts'
import { formatList } from '../../../i18n/format.ts'
import { sayGoal } from '../../../i18n/sayModel.ts'
import { type GoalCoverage, isCovered } from '../../../plan/goalCoverage.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { GoalAim, GoalMark } from '../../signs/GoalMark.tsx'
import { MissingGoal } from './MissingGoal.tsx'
import styles from './PlanCoverage.module.css'
import overview from './PlanOverview.module.css'

interface Props {
  readonly covered: GoalCoverage
  readonly planned: readonly OperatingModel[]
}

/** One priority with the models that serve it: in use, in the plan, and said to. */
export function CoveredGoal({ covered, planned }: Props) {
  const speech = useSpeech()
  const { t } = speech
  const { goal } = covered
  const mark = <GoalMark goal={goal} />
  return (
    <>
      <h3>{sayGoal(speech, goal)}</h3>
      <dl className={`${overview.facts} ${styles.kinds}`}>
        <Kind label={t($ => $.status['in-use'])} sign={mark} models={covered.inUse} />
        <Kind label={t($ => $.controls.planned)} sign={mark} models={covered.planned} />
        <Kind label={t($ => $.plan.coverageAimed)} sign={<GoalAim goal={goal} />} models={covered.aimed} />
      </dl>
      {!isCovered(covered) && <MissingGoal goal={goal} planned={planned} />}
    </>
  )
}

interface KindProps {
  readonly label: string
  readonly sign: ReactNode
  readonly models: readonly OperatingModel[]
}

function Kind({ label, sign, models }: KindProps) {
  const { language, words } = useSpeech()
  if (models.length === 0) return <div className={styles.empty} />
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span aria-hidden="true">{sign}</span>
        {formatList(
          language,
          models.map(({ id }) => words.model(id).short),
        )}
      </dd>
    </div>
  )
}
