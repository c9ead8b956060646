import type { Milestone } from './Milestone.ts'
import type { PlanRow } from './Plan.ts'

/** A row's milestones by their quarters, the first one first; the row keeps them as they were written. */
export function milestonesInOrder({ milestones = [] }: Pick<PlanRow, 'milestones'>): readonly Milestone[] {
  return [...milestones].sort((a, b) => (a.quarter < b.quarter ? -1 : 1))
}
