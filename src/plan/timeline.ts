import type { Period } from '../assessment/Answers.ts'
import type { PlanEntry } from './planEntries.ts'
import {
  laterQuarter,
  type Quarter,
  quarterOf,
  quarterRange,
  quartersBetween,
  splitQuarter,
} from './Quarter.ts'

/** One model in time; only those with a start have a place on the line. */
export interface TimelineRow {
  readonly entry: PlanEntry
  readonly start: Quarter | undefined
  /** The last quarter of its months; undefined when it goes on, or when nobody has said how long. */
  readonly end: Quarter | undefined
  readonly isContinuous: boolean
}

/** How many models start in a half of a year. */
export interface HalfYear {
  readonly year: number
  readonly half: 1 | 2
  readonly starts: number
}

export interface Timeline {
  /** From the first start or milestone to the last end, milestone or the period's end; empty when no model has a start. */
  readonly quarters: readonly Quarter[]
  /** As the entries stand. */
  readonly rows: readonly TimelineRow[]
  /** From the first start to the last one, those without starts too. */
  readonly halves: readonly HalfYear[]
  readonly unscheduled: number
}

const MONTHS_IN_QUARTER = 3
const MOST_QUARTERS = 40

/** The plan in time: what the table says and the bars show. */
export function timeline(entries: readonly PlanEntry[], period: Period | undefined): Timeline {
  const rows = entries.map(entry => timelineRow(entry))
  const starts = rows.flatMap(({ start = [] }) => start).sort()
  const [first, last] = [starts[0], starts.at(-1)]
  if (first === undefined || last === undefined)
    return { quarters: [], rows, halves: [], unscheduled: rows.length }
  const milestones = entries.flatMap(({ row }) => (row.milestones ?? []).map(({ quarter }) => quarter))
  const periodEnd = period === undefined ? [] : [quarterOf(period.to, 4)]
  const all = [...starts, ...rows.flatMap(({ end = [] }) => end), ...milestones, ...periodEnd].sort()
  return {
    quarters: quarterRange(all[0] ?? first, all.at(-1) ?? last).slice(0, MOST_QUARTERS),
    rows,
    halves: halfYears(starts, first, last),
    unscheduled: rows.length - starts.length,
  }
}

function timelineRow(entry: PlanEntry): TimelineRow {
  const { row, duration } = entry
  const { start } = row
  const months = duration?.kind === 'months' ? duration.months : undefined
  const end =
    start !== undefined && months !== undefined
      ? laterQuarter(start, Math.ceil(months / MONTHS_IN_QUARTER) - 1)
      : undefined
  return { entry, start, end, isContinuous: duration?.kind === 'continuous' }
}

function halfYears(starts: readonly Quarter[], first: Quarter, last: Quarter): readonly HalfYear[] {
  const halves = new Map<string, HalfYear>()
  const halfOf = (quarter: Quarter) => {
    const { year, number } = splitQuarter(quarter)
    return { year, half: number <= 2 ? 1 : 2 } as const
  }
  for (const quarter of quarterRange(first, last)) {
    const { year, half } = halfOf(quarter)
    halves.set(`${year}-${half}`, {
      year,
      half,
      starts: starts.filter(start => halfOf(start).year === year && halfOf(start).half === half).length,
    })
  }
  return [...halves.values()]
}

/**
 * Where a row's bar begins and ends among the quarters, as places from 0; undefined without a start, or with one
 * after the last quarter. A bar that would go past the last quarter ends there.
 */
export function barOf(
  { start, end, isContinuous }: TimelineRow,
  quarters: readonly Quarter[],
): { readonly from: number; readonly to: number } | undefined {
  const [first] = quarters
  if (start === undefined || first === undefined) return undefined
  const from = quartersBetween(first, start)
  if (from >= quarters.length) return undefined
  const to = isContinuous ? quarters.length : quartersBetween(first, end ?? start) + 1
  return { from, to: Math.min(to, quarters.length) }
}

/**
 * How a row's bar ends when nothing after a quarter is drawn: `open` when it goes on, continuous or not; `months`
 * when its last quarter is there; `undecided` when nobody has said how long.
 */
export function barEnding(
  { isContinuous, end }: TimelineRow,
  last: Quarter,
): 'open' | 'months' | 'undecided' {
  if (isContinuous) return 'open'
  if (end === undefined) return 'undecided'
  return end > last ? 'open' : 'months'
}
