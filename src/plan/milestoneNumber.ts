import type { Milestone } from './Milestone.ts'

/** The number of the next milestone: none of these has it, nor the place of one without a number. */
export function milestoneNumber(milestones: readonly Milestone[]): number {
  return Math.max(milestones.length, ...milestones.map(({ number = -1 }) => number + 1))
}
