import { type Quarter, quartersBetween } from './Quarter.ts'

/** When a model starts, counted from the plan's first quarter; a plan is read phase by phase. */
export const PHASES = ['first-months', 'first-year', 'later', 'unscheduled'] as const
export type Phase = (typeof PHASES)[number]

/** Months 0–3, months 4–12, from the second year on, or no start chosen yet. */
export function phaseOf(start: Quarter | undefined, planStart: Quarter | undefined): Phase {
  if (start === undefined || planStart === undefined) return 'unscheduled'
  const quarters = quartersBetween(planStart, start)
  if (quarters < 1) return 'first-months'
  return quarters < 4 ? 'first-year' : 'later'
}
