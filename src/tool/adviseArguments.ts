import { parseArgs } from 'node:util'
import type { PriorityTiers } from '../assessment/priorityTiers.ts'
import { MOST_SLOTS, type Slots } from '../assessment/Slots.ts'
import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { GoalId, ModelId } from '../catalogue/ids.ts'
import { repeated } from '../catalogue/repeated.ts'
import { UsageError } from './Outcome.ts'

export interface AdviseArguments {
  readonly tiers: PriorityTiers
  readonly slots: Slots | undefined
  readonly must: readonly ModelId[]
  readonly mustNot: readonly ModelId[]
  readonly inUse: readonly ModelId[]
}

const LISTS = ['must', 'must-not', 'in-use'] as const

/** @throws UsageError with one sentence that says what is wrong */
export function adviseArguments(args: readonly string[], catalogue: Catalogue): AdviseArguments {
  const given = readOptions(args)
  const lists = LISTS.map(name => modelIds(given[name] ?? '', name, catalogue))
  const all = lists.flat()
  const [twice] = repeated(all)
  if (twice !== undefined)
    throw new UsageError(`Model ${all[twice]} is given twice: name each model in one list only.`)
  const [must = [], mustNot = [], inUse = []] = lists
  return {
    tiers: tiersOf(given.tiers ?? '', catalogue),
    slots: given.slots === undefined ? undefined : slotsOf(given.slots),
    must,
    mustNot,
    inUse,
  }
}

const OPTIONS = ['tiers', 'slots', ...LISTS] as const

function readOptions(args: readonly string[]): Partial<Record<(typeof OPTIONS)[number], string>> {
  const given: Partial<Record<(typeof OPTIONS)[number], string>> = {}
  const { tokens } = parseArgs({ args: joined(args), strict: false, allowPositionals: true, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option')
      throw new UsageError(
        `advise takes options alone, such as --slots 2,1,0, not "${args[token.index] ?? ''}".`,
      )
    const name = OPTIONS.find(option => option === token.name)
    if (name === undefined)
      throw new UsageError(
        `advise has no option ${token.rawName}; it has ${OPTIONS.map(option => `--${option}`).join(', ')}.`,
      )
    if (given[name] !== undefined) throw new UsageError(`--${name} is given twice.`)
    if (token.value === undefined) throw new UsageError(`--${name} needs a value.`)
    given[name] = token.value
  }
  return given
}

/** `--slots -1,0,0` as `--slots=-1,0,0`, so that a value that starts with a hyphen reaches its own check. */
function joined(args: readonly string[]): string[] {
  return args.flatMap((arg, i) => {
    if (args[i - 1]?.match(/^--[a-z-]+$/)) return []
    return [/^--[a-z-]+$/.test(arg) && args[i + 1] !== undefined ? `${arg}=${args[i + 1]}` : arg]
  })
}

function tiersOf(text: string, { goals }: Catalogue): PriorityTiers {
  if (text.trim() === '') return [goals.map(({ id }) => id)]
  const tiers = text.split('>').map(tier => tier.split('=').map(name => goalOf(name.trim(), goals)))
  const chosen = tiers.flat()
  const [twice] = repeated(chosen)
  if (twice !== undefined) throw new UsageError(`Goal ${chosen[twice]} is given twice in --tiers.`)
  return tiers
}

function goalOf(name: string, goals: Catalogue['goals']): GoalId {
  const goal = goals.find(({ id }) => id === name)
  if (goal === undefined)
    throw new UsageError(
      `--tiers: there is no goal "${name}"; the goals are ${goals.map(({ id }) => id).join(', ')}.`,
    )
  return goal.id
}

function slotsOf(text: string): Slots {
  const parts = text.split(',').map(part => part.trim())
  const counts = parts.map(part => (/^\d+$/.test(part) ? Number(part) : Number.NaN))
  const [light, moderate, heavy] = counts
  if (
    counts.length !== 3 ||
    light === undefined ||
    moderate === undefined ||
    heavy === undefined ||
    counts.some(count => !(count <= MOST_SLOTS))
  )
    throw new UsageError(
      `--slots takes three whole numbers from 0 to ${MOST_SLOTS}, LIGHT,MODERATE,HEAVY, got "${text}".`,
    )
  return { light, moderate, heavy }
}

function modelIds(text: string, list: string, { models }: Catalogue): ModelId[] {
  return text
    .split(',')
    .map(id => id.trim())
    .filter(id => id !== '')
    .map(id => {
      const model = models.find(candidate => candidate.id === id)
      if (model === undefined) throw new UsageError(`--${list}: there is no model "${id}".`)
      return model.id
    })
}
