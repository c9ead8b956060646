import type { StepProblem } from '../../assessment/stepProblems.ts'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ProblemSummary.module.css'
import { problemAnchor, sayProblem } from './sayProblem.ts'

/** The id of the list. */
export const PROBLEM_SUMMARY = 'problems'

interface Props {
  readonly problems: readonly StepProblem[]
}

/** Takes focus when "Continue" is refused, and leads to each field. */
export function ProblemSummary({ problems }: Props) {
  const speech = useSpeech()
  return (
    <div id={PROBLEM_SUMMARY} tabIndex={-1} role="alert" className={styles.summary}>
      <h2>{speech.t($ => $.wizard.problems.title)}</h2>
      <ul>
        {problems.map(problem => (
          <li key={problemAnchor(problem)}>
            <button type="button" onClick={() => focusOn(problemAnchor(problem))}>
              {sayProblem(speech, problem)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
