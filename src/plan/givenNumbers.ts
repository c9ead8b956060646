import { type OwnModel, ownIdOf } from '../assessment/Local.ts'
import type { PlanRow } from './Plan.ts'
import type { Work } from './Work.ts'

// Own models, kept trials and milestones have a number of their own in a work; none is given twice.

/** The highest number that anything of the user's own has or has had; -1 before the first. */
function highestGiven(work: Work): number {
  return highest([work.given ?? -1, highestHeld(work)])
}

function highestHeld({ local, variants, plan }: Work): number {
  return highest([
    ...local.own.map(({ id }) => Number(id.slice('own-'.length))),
    ...variants.map(({ number = -1 }) => number),
    ...plan.rows.flatMap(({ milestones = [] }) => milestones.map(({ number }, place) => number ?? place)),
  ])
}

/** Ids of own models have nine digits at most. */
const HIGHEST_OWN_NUMBER = 999_999_999

/** One that only a hand-made file can hold is passed over: no id could be counted on from it. */
function highest(numbers: readonly number[]): number {
  return Math.max(-1, ...numbers.filter(number => number < HIGHEST_OWN_NUMBER))
}

/** A number for the next kept trial, or for whatever else has none yet. */
export function nextNumber(work: Work): number {
  return highestGiven(work) + 1
}

/** The work after a step, remembering the highest number given before when whatever had it is gone. */
export function withGiven(before: Work, { given: _, ...after }: Work): Work {
  const given = highestGiven(before)
  return given > highestHeld(after) ? { ...after, given } : after
}

/** An id for the next own model; no model of this work has had it. */
export function nextOwnId(work: Work): OwnModel['id'] {
  return ownIdOf(Math.max(1, nextNumber(work)))
}

/** The row after a change, its new milestones with numbers that nothing has had. */
export function withFreshMilestones(work: Work, before: PlanRow, after: PlanRow): PlanRow {
  const { milestones } = after
  if (milestones === undefined || milestones === before.milestones) return after
  const known = new Set(before.milestones?.map(({ number }, place) => number ?? place))
  let next = nextNumber(work)
  return {
    ...after,
    milestones: milestones.map(one =>
      one.number === undefined || known.has(one.number) ? one : { ...one, number: next++ },
    ),
  }
}
