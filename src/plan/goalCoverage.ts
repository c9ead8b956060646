import type { Answers } from '../assessment/Answers.ts'
import type { PriorityTiers } from '../assessment/priorityTiers.ts'
import type { OperatingModel } from '../catalogue/Catalogue.ts'
import type { GoalId } from '../catalogue/ids.ts'

/** Which models serve one priority; it is missing where none is marked for it. */
export interface GoalCoverage {
  readonly goal: GoalId
  readonly inUse: readonly OperatingModel[]
  readonly planned: readonly OperatingModel[]
  /** In the plan without a mark for it, but said by the source to serve it. */
  readonly aimed: readonly OperatingModel[]
}

/** Each priority, most important first, with what is in use for it and what the plan adds. */
export function goalCoverage(
  tiers: PriorityTiers,
  models: readonly OperatingModel[],
  planned: readonly OperatingModel[],
  { status }: Pick<Answers, 'status'>,
): readonly GoalCoverage[] {
  const ids = new Set(planned.map(({ id }) => id))
  const inUse = models.filter(({ id }) => status[id] === 'in-use' && !ids.has(id))
  const marked = (of: readonly OperatingModel[], goal: GoalId) =>
    of.filter(({ marks }) => marks.includes(goal))
  return tiers.flat().map(goal => ({
    goal,
    inUse: marked(inUse, goal),
    planned: marked(planned, goal),
    aimed: planned.filter(({ marks, aims }) => aims.includes(goal) && !marks.includes(goal)),
  }))
}

export function isCovered({ inUse, planned }: Pick<GoalCoverage, 'inUse' | 'planned'>): boolean {
  return inUse.length + planned.length > 0
}

/** Priorities that a change of the plan would leave without a model, and those it would newly cover. */
export interface CoverageChange {
  readonly loses: readonly GoalId[]
  readonly gains: readonly GoalId[]
}

/** Both coverages are of the same priorities. */
export function coverageChange(
  before: readonly GoalCoverage[],
  after: readonly GoalCoverage[],
): CoverageChange {
  const coveredOnlyIn = (one: readonly GoalCoverage[], other: readonly GoalCoverage[]) =>
    one.flatMap((covered, i) => {
      const twin = other[i]
      return isCovered(covered) && twin && !isCovered(twin) ? [covered.goal] : []
    })
  return { loses: coveredOnlyIn(before, after), gains: coveredOnlyIn(after, before) }
}
