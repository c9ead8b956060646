import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { GoalId } from '../catalogue/ids.ts'
import { type Answers, MUNICIPALITY_MAX_LENGTH, type Step } from './Answers.ts'

/** A question whose answer stops the wizard, with what to do about it. */
export type StepProblem =
  | { readonly field: 'municipality'; readonly problem: 'too-long' }
  | { readonly field: 'staff' | 'money'; readonly problem: 'unanswered' }
  | { readonly field: 'importance'; readonly goal: GoalId; readonly problem: 'unanswered' }

/** What stands between a step and the next one. A proposal needs each goal, staff and money, if only as "I don't know". */
export function stepProblems(
  step: Step,
  answers: Answers,
  { goals }: Pick<Catalogue, 'goals'>,
): readonly StepProblem[] {
  switch (step) {
    case 'municipality':
      return answers.municipality.length > MUNICIPALITY_MAX_LENGTH
        ? [{ field: 'municipality', problem: 'too-long' }]
        : []
    case 'resources':
      return [...unanswered(answers, 'staff'), ...unanswered(answers, 'money')]
    case 'goals':
      return goals
        .filter(({ id }) => answers.importance[id] === undefined)
        .map(({ id }) => ({ field: 'importance', goal: id, problem: 'unanswered' }))
    case 'in-use':
    case 'slots':
    case 'yardstick':
    case 'check':
      return []
    default:
      return step satisfies never
  }
}

function unanswered(answers: Answers, field: 'staff' | 'money'): readonly StepProblem[] {
  return answers[field] === undefined ? [{ field, problem: 'unanswered' }] : []
}
