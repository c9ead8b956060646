import { IMPORTANCES, type Importance } from '../../assessment/Answers.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { GoalMark } from '../signs/GoalMark.tsx'
import styles from './TrialPanel.module.css'

interface Props {
  readonly goal: GoalId
  /** Undefined where the answer is missing or unknown: nothing is chosen. */
  readonly value: Importance | undefined
  readonly onChoose: (value: Importance) => void
}

/** How important one goal is, as radio buttons in one row. */
export function ImportanceSegments({ goal, value, onChoose }: Props) {
  const { t, words } = useSpeech()
  return (
    <fieldset className={styles.goal}>
      <legend>
        <span aria-hidden="true">
          <GoalMark goal={goal} />
        </span>{' '}
        <span className="hidden-visually">{goal} </span>
        {words.goal(goal).short}
      </legend>
      <div className={styles.segments}>
        {IMPORTANCES.map(importance => (
          <label key={importance} className={styles.segment}>
            <input
              type="radio"
              name={`trial-${goal}`}
              checked={importance === value}
              onChange={() => onChoose(importance)}
            />
            <span>{t($ => $.trial.levels[importance])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
