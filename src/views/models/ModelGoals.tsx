import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import { formatList } from '../../i18n/format.ts'
import { sayMark } from '../../i18n/sayMark.ts'
import { sayGoal } from '../../i18n/sayModel.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { GoalAim, GoalMark } from '../signs/GoalMark.tsx'
import { SignsKey } from '../signs/SignsKey.tsx'
import styles from './ModelPlace.module.css'

/** The goals of a model: those with a published mark or judged here, those it is said to serve, and the rest by name. */
export function ModelGoals({ model }: { readonly model: OperatingModel }) {
  const speech = useSpeech()
  const { t, language, catalogue } = speech
  const { marks, aims, local } = model
  const dropped = local?.kind === 'judged' ? local.droppedMarks : []
  const goals = catalogue.goals.map(({ id }) => id)
  const isTold = (goal: GoalId) => [marks, aims, dropped].some(list => list.includes(goal))
  const rest = goals.filter(goal => !isTold(goal)).map(goal => sayGoal(speech, goal))
  return (
    <>
      <h2>{t($ => $.columns.goals)}</h2>
      <ul className={styles.marks}>
        {goals.filter(isTold).map(goal => (
          <GoalFact key={goal} model={model} goal={goal} />
        ))}
      </ul>
      {rest.length > 0 && <p className={styles.unsaid}>– {formatList(language, rest)}</p>}
      <SignsKey />
    </>
  )
}

function GoalFact({ model, goal }: { readonly model: OperatingModel; readonly goal: GoalId }) {
  const speech = useSpeech()
  const { t, words } = speech
  const { marks, local } = model
  const isMarked = marks.includes(goal)
  const isPublished = local === undefined || (local.kind === 'judged' && !local.judgedMarks.includes(goal))
  const isDropped = local?.kind === 'judged' && local.droppedMarks.includes(goal)
  const said = words.model(model.id).aims[goal]
  return (
    <li>
      <span aria-hidden="true">
        {isMarked ? (
          <GoalMark goal={goal} isJudged={!isPublished} />
        ) : (
          said !== undefined && <GoalAim goal={goal} />
        )}
      </span>
      <div>
        <strong>{sayGoal(speech, goal)}</strong>
        {isMarked && <p>{isPublished ? t($ => $.marks.published) : sayMark(speech, model, goal)}</p>}
        {isDropped && <p>{sayMark(speech, model, goal)}</p>}
        {said !== undefined && <p>{t($ => $.marks.said, { text: said })}</p>}
      </div>
    </li>
  )
}
