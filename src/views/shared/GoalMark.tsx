import type { GoalId } from '../../catalogue/ids.ts'
import styles from './GoalMark.module.css'
import { useSpeech } from './SpeechProvider.tsx'

/** A goal's letter in its own shape and colour, both by its place in the catalogue. The name stands beside it for those who can't see it. */
export function GoalMark({ goal }: { readonly goal: GoalId }) {
  const { words, catalogue } = useSpeech()
  const place = catalogue.goals.findIndex(({ id }) => id === goal)
  const { short } = words.goal(goal)
  return (
    <span className={styles.mark} title={short}>
      <span className={styles.shape} data-place={place} aria-hidden="true">
        {goal}
      </span>
      <span className="hidden-visually">
        {goal} {short}
      </span>
    </span>
  )
}

/** Goals in a row, as a list for screen readers. */
export function GoalMarks({ goals }: { readonly goals: readonly GoalId[] }) {
  return (
    <ul className={styles.row}>
      {goals.map(goal => (
        <li key={goal}>
          <GoalMark goal={goal} />
        </li>
      ))}
    </ul>
  )
}
