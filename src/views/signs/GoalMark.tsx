import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './GoalMark.module.css'

interface Props {
  readonly goal: GoalId
  /** The municipality's own judgement: an outline, and a word for those who can't see it. */
  readonly isJudged?: boolean
}

/** A goal's letter in its own shape and colour, both by its place in the catalogue. The name stands beside it for those who can't see it. */
export function GoalMark({ goal, isJudged = false }: Props) {
  const { t, words, catalogue } = useSpeech()
  const place = catalogue.goals.findIndex(({ id }) => id === goal)
  const name = `${goal} ${words.goal(goal).short}${isJudged ? ` (${t($ => $.local.judgedHere)})` : ''}`
  return (
    <span className={styles.mark} title={name} data-judged={isJudged || undefined}>
      <span className={styles.shape} data-place={place} aria-hidden="true">
        {goal}
      </span>
      <span className="hidden-visually">{name}</span>
    </span>
  )
}

/** A goal that a model is said to serve: a dashed outline, never to be taken for a mark. */
export function GoalAim({ goal }: { readonly goal: GoalId }) {
  const { t, words } = useSpeech()
  const name = `${goal} ${words.goal(goal).short} (${t($ => $.marks.aim).toLocaleLowerCase()})`
  return (
    <span className={styles.mark} title={name}>
      <span className={styles.aim} aria-hidden="true">
        {goal}
      </span>
      <span className="hidden-visually">{name}</span>
    </span>
  )
}

/** A model's marks in a row, as a list for screen readers; none is said in words. */
export function ModelMarks({
  model: { marks, local },
}: {
  readonly model: Pick<OperatingModel, 'marks' | 'local'>
}) {
  const { t } = useSpeech()
  if (marks.length === 0) return <span className={styles.none}>{t($ => $.columns.noMarks)}</span>
  const judged = local === undefined ? [] : local.kind === 'own' ? marks : local.judgedMarks
  return (
    <ul className={styles.row}>
      {marks.map(goal => (
        <li key={goal}>
          <GoalMark goal={goal} isJudged={judged.includes(goal)} />
        </li>
      ))}
    </ul>
  )
}
