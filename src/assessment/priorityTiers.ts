import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { GoalId } from '../catalogue/ids.ts'
import { type Answers, IMPORTANCES } from './Answers.ts'

/** Goals in order of priority, most important tier first; goals of one tier are equal. Never empty. */
export type PriorityTiers = readonly (readonly GoalId[])[]

/**
 * The goals that count, by the words of the answers: very, fairly, somewhat important.
 *
 * "Not a goal", "don't know" and no answer leave a goal out. When that leaves none, all goals form one
 * tier. A tie-break counts only among two or more goals of the top tier, and lifts its goal above the rest.
 */
export function priorityTiers({ goals }: Pick<Catalogue, 'goals'>, answers: Answers): PriorityTiers {
  const tiers = tiersByWord(
    goals.map(goal => goal.id),
    answers,
  )
  const [top, ...rest] = tiers
  if (top === undefined) return [goals.map(goal => goal.id)]
  const { first } = answers
  if (!first || top.length < 2 || !top.includes(first)) return tiers
  return [[first], top.filter(goal => goal !== first), ...rest]
}

/** Goals the tie-break "if only one" chooses among: the top tier, when it holds two or more. */
export function tieBreakGoals({ goals }: Pick<Catalogue, 'goals'>, answers: Answers): readonly GoalId[] {
  const [top = []] = tiersByWord(
    goals.map(goal => goal.id),
    answers,
  )
  return top.length < 2 ? [] : top
}

/** True when no goal was chosen, so that all of them weigh the same. */
export function hasNoPriorities({ goals }: Pick<Catalogue, 'goals'>, answers: Answers): boolean {
  return (
    tiersByWord(
      goals.map(goal => goal.id),
      answers,
    ).length === 0
  )
}

function tiersByWord(goals: readonly GoalId[], { importance }: Answers): GoalId[][] {
  return [...IMPORTANCES]
    .reverse()
    .filter(word => word !== 'not')
    .map(word => goals.filter(goal => importance[goal] === word))
    .filter(tier => tier.length > 0)
}
