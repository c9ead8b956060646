import type { StepProblem } from '../../assessment/stepProblems.ts'
import type { Speech } from '../../i18n/Speech.ts'

/** The id of the element that an error leads to. */
export function problemAnchor(problem: StepProblem): string {
  return problem.field === 'importance' ? `importance-${problem.goal}` : problem.field
}

/** The same words in the summary and at the field: what to do. */
export function sayProblem({ t, words }: Speech, problem: StepProblem): string {
  if (problem.field === 'importance')
    return t($ => $.wizard.problems.importance, { goal: words.goal(problem.goal).long })
  return t($ => $.wizard.problems[problem.field])
}
