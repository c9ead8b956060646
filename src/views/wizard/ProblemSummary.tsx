import type { Ref } from 'react'
import type { StepProblem } from '../../assessment/stepProblems.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ProblemSummary.module.css'
import { problemAnchor, sayProblem } from './problemWords.ts'

interface Props {
  readonly ref: Ref<HTMLDivElement>
  readonly problems: readonly StepProblem[]
}

/** Takes focus when "Continue" is refused, and leads to each field. */
export function ProblemSummary({ ref, problems }: Props) {
  const speech = useSpeech()
  return (
    <div ref={ref} tabIndex={-1} role="alert" className={styles.summary}>
      <h2>{speech.t($ => $.wizard.problems.title)}</h2>
      <ul>
        {problems.map(problem => (
          <li key={problemAnchor(problem)}>
            <button type="button" onClick={() => focusField(problemAnchor(problem))}>
              {sayProblem(speech, problem)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusField(anchor: string): void {
  const field = document.getElementById(anchor)
  const control = field?.matches('input, select, textarea')
    ? field
    : field?.querySelector<HTMLElement>('input')
  control?.focus()
}
