import type { Written } from '../../assessment/Written.ts'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import { softHyphens } from '../../i18n/softHyphens.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { GoalAim, GoalMark } from '../signs/GoalMark.tsx'
import { NoMark } from '../signs/NoMark.tsx'
import styles from './ComparePlace.module.css'

interface Props {
  readonly model: OperatingModel
  readonly goal: GoalId
  readonly values: readonly (string | Written)[]
}

/** One goal of one model: the sign of a published mark alone, and a sentence for all that is not published. */
export function CompareGoal({ model: { marks, local }, goal, values }: Props) {
  const { t } = useSpeech()
  const [value] = values
  if (value === undefined) return <NoMark />
  const isPublished =
    marks.includes(goal) &&
    (local === undefined || (local.kind === 'judged' && !local.judgedMarks.includes(goal)))
  if (isPublished)
    return (
      <>
        <span aria-hidden="true">
          <GoalMark goal={goal} />
        </span>
        <span className="hidden-visually">{t($ => $.marks.published)}</span>
      </>
    )
  const isDropped = local?.kind === 'judged' && local.droppedMarks.includes(goal)
  const text = typeof value === 'string' ? value : value.text
  if (marks.includes(goal))
    return (
      <div className={styles.goal}>
        <GoalMark goal={goal} isJudged />
        <p>{softHyphens(text)}</p>
      </div>
    )
  if (isDropped) return <p>{softHyphens(text)}</p>
  return (
    <div className={styles.goal}>
      <GoalAim goal={goal} />
      <p>{softHyphens(text)}</p>
    </div>
  )
}
