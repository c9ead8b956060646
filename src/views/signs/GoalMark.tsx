import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './GoalMark.module.css'
import { NoMark } from './NoMark.tsx'

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

/** A model's marks in a row, then the aims that no mark covers, as a list for screen readers. */
export function ModelMarks({
  model: { marks, aims, local },
}: {
  readonly model: Pick<OperatingModel, 'marks' | 'aims' | 'local'>
}) {
  const said = aims.filter(goal => !marks.includes(goal))
  if (marks.length + said.length === 0) return <NoMark />
  const judged = local === undefined ? [] : local.kind === 'own' ? marks : local.judgedMarks
  return (
    <ul className={styles.row}>
      {marks.map(goal => (
        <li key={goal}>
          <GoalMark goal={goal} isJudged={judged.includes(goal)} />
        </li>
      ))}
      {said.map(goal => (
        <li key={goal}>
          <GoalAim goal={goal} />
        </li>
      ))}
    </ul>
  )
}
