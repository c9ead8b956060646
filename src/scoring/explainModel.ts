import type { PriorityTiers } from '../assessment/priorityTiers.ts'
import type { OperatingModel, ResourceLevel } from '../catalogue/Catalogue.ts'
import type { GoalId } from '../catalogue/ids.ts'

/** The facts of one sentence: "Hits 2 of your 3 priorities: A (1st), B (2nd). Not rated for E. Needs moderate resources." */
export interface Explanation {
  /** Priorities with a published mark, most important first; `order` is the tier's place, 1 or more. */
  readonly hits: readonly { readonly goal: GoalId; readonly order: number }[]
  /** How many priorities there are. */
  readonly of: number
  /** Priorities without a published mark: the score was not published, which is not a low score. */
  readonly notRated: readonly GoalId[]
  /** Priorities with a published mark that the municipality judges not to hold at its scale. */
  readonly dropped: readonly GoalId[]
  /** Of the hits, those that are the municipality's own judgement, without a published mark. */
  readonly judged: readonly GoalId[]
  readonly resources: ResourceLevel
  /** False while all priorities are equally important, so that an order says nothing. */
  readonly isRanked: boolean
}

/** Says why a model stands where it does, as facts; words are made in the language of the reader. */
export function explainModel(
  { marks, resources, local }: Pick<OperatingModel, 'marks' | 'resources' | 'local'>,
  tiers: PriorityTiers,
): Explanation {
  const priorities = tiers.flatMap((tier, i) => tier.map(goal => ({ goal, order: i + 1 })))
  const goals = priorities.map(({ goal }) => goal)
  const droppedHere = local?.kind === 'judged' ? local.droppedMarks : []
  const judged = local === undefined ? [] : local.kind === 'own' ? marks : local.judgedMarks
  return {
    hits: priorities.filter(({ goal }) => marks.includes(goal)),
    of: goals.length,
    notRated: goals.filter(goal => !marks.includes(goal) && !droppedHere.includes(goal)),
    dropped: goals.filter(goal => droppedHere.includes(goal)),
    judged: goals.filter(goal => judged.includes(goal)),
    resources,
    isRanked: tiers.length > 1,
  }
}
