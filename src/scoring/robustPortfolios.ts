import { binomial } from './binomial.ts'
import type { CriterionTiers } from './isAtLeast.ts'
import { nonDominated } from './nonDominated.ts'
import { emptyPortfolio, merged, type PartialPortfolio, tallyPicks, withPicked } from './PartialPortfolio.ts'

/** Something that can be chosen once: what it brings on each criterion and what it takes of each resource. */
export interface Project<Id = string> {
  readonly id: Id
  /** Integers; compared criterion by criterion, never added across criteria unless the tiers allow it. */
  readonly values: readonly number[]
  /** Integers, 0 or more, one per capacity. */
  readonly resources: readonly number[]
}

export interface RobustQuestion<Id = string> {
  readonly projects: readonly Project<Id>[]
  /** Integers, one per resource: the most that a portfolio may take. */
  readonly capacity: readonly number[]
  /** What is known of the weights; one tier of all criteria when nothing is. */
  readonly tiers: CriterionTiers
  /** With equal values, does a portfolio that takes no more of any resource and less of one beat the other? */
  readonly lighterWins: boolean
}

/** Projects alike in value and resources, and how many of them the non-dominated portfolios hold. */
export interface RobustClass<Id = string> {
  readonly ids: readonly Id[]
  /** Fewest and most members of the class in any non-dominated portfolio. */
  readonly fewest: number
  readonly most: number
  /** Share of the non-dominated portfolios that hold a given member: its core index, 0 to 1. */
  readonly core: number
}

export type RobustOutcome<Id = string> =
  | { readonly kind: 'robust'; readonly portfolios: number; readonly classes: readonly RobustClass<Id>[] }
  /** More partial portfolios or comparisons than the stated limit, or more portfolios than a number counts exactly. */
  | { readonly kind: 'too-large' }

/** The most partial portfolios kept at once; past it the question is too large to answer in good time. */
export const MOST_PARTIAL_PORTFOLIOS = 20_000

/**
 * All non-dominated portfolios within the capacity, counted and summed up, without listing them.
 *
 * A feasible portfolio is non-dominated when no other one is at least as good for every weighting that fits
 * the tiers and better for some; with `lighterWins`, equal ones are parted by resources. A dynamic programme
 * over the classes keeps one state per (values, resources) and drops a state as soon as another one is at
 * least as good with no more resources: whatever completes the worse one completes the better one too.
 * Projects of zero value everywhere are in no non-dominated portfolio that counts: their core index is 0.
 *
 * Source: Liesiö, Mild & Salo 2007, 2008 (Robust Portfolio Modeling); docs/method.md, section "Robustness".
 */
export function robustPortfolios<Id>(
  { projects, capacity, tiers, lighterWins }: RobustQuestion<Id>,
  mostPartial = MOST_PARTIAL_PORTFOLIOS,
): RobustOutcome<Id> {
  const classes = alike(projects.filter(hasValue))
  let comparisonsLeft = mostPartial * COMPARISONS_EACH
  let states: readonly PartialPortfolio[] = [emptyPortfolio(tiers.flat().length, capacity.length)]
  for (const { project, ids } of classes) {
    const extended = new Map<string, PartialPortfolio>()
    for (const state of states) {
      for (let pick = 0; pick <= ids.length; pick++) {
        const next = withPicked(state, project, pick, Number(binomial(ids.length, pick)))
        if (next.resources.some((used, i) => used > (capacity[i] ?? 0))) break
        const key = `${next.values} ${next.resources}`
        const same = extended.get(key)
        extended.set(key, same === undefined ? next : merged(same, next))
      }
      if (extended.size > mostPartial * SLACK) return { kind: 'too-large' }
    }
    const growing = { tiers, lighterWins, countResources: true }
    const pruned = nonDominated([...extended.values()], growing, comparisonsLeft)
    if (pruned === undefined || pruned.kept.length > mostPartial) return { kind: 'too-large' }
    states = pruned.kept
    comparisonsLeft -= pruned.comparisons
  }
  const whole = nonDominated(states, { tiers, lighterWins, countResources: false }, comparisonsLeft)
  return whole === undefined ? { kind: 'too-large' } : summary(whole.kept, classes)
}

/** How many times the limit may be passed before dominated states are dropped. */
const SLACK = 10

/** How many comparisons are made in all for each partial portfolio allowed: the bound on time. */
const COMPARISONS_EACH = 5_000

interface ProjectClass<Id> {
  readonly project: Project<Id>
  readonly ids: readonly Id[]
}

function alike<Id>(projects: readonly Project<Id>[]): readonly ProjectClass<Id>[] {
  const classes = new Map<string, { project: Project<Id>; ids: Id[] }>()
  for (const project of projects) {
    const key = `${project.values} ${project.resources}`
    const same = classes.get(key)
    if (same === undefined) classes.set(key, { project, ids: [project.id] })
    else same.ids.push(project.id)
  }
  return [...classes.values()]
}

function hasValue({ values }: Project<unknown>): boolean {
  return values.some(value => value !== 0)
}

function summary<Id>(
  states: readonly PartialPortfolio[],
  classes: readonly ProjectClass<Id>[],
): RobustOutcome<Id> {
  const portfolios = states.reduce((total, { count }) => total + count, 0)
  const largest = Math.max(1, ...classes.map(({ ids }) => ids.length))
  if (!Number.isSafeInteger(portfolios * largest)) return { kind: 'too-large' }
  const tallies = tallyPicks(states, classes.length)
  return {
    kind: 'robust',
    portfolios,
    classes: classes.map(({ ids }, place) => {
      const { fewest, most, total } = tallies[place] ?? NONE
      return { ids, fewest, most, core: total / (portfolios * ids.length) }
    }),
  }
}

const NONE = { fewest: 0, most: 0, total: 0 }
