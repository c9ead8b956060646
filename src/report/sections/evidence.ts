import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import type { GoalId } from '../../catalogue/ids.ts'

/** What says that a model serves a goal, the surest first: published, judged here, or said in the source's words. */
export const EVIDENCE = ['mark', 'judged', 'aim'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** The surest evidence that there is of a model for a goal. */
export function evidenceOf({ marks, aims, local }: OperatingModel, goal: GoalId): Evidence | undefined {
  if (marks.includes(goal)) {
    const isJudged = local?.kind === 'own' || (local?.kind === 'judged' && local.judgedMarks.includes(goal))
    return isJudged ? 'judged' : 'mark'
  }
  return aims.includes(goal) ? 'aim' : undefined
}
