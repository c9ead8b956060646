import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { checkShape } from '../catalogue/checkShape.ts'
import { printFault } from '../catalogue/Fault.ts'
import { repeated } from '../catalogue/repeated.ts'
import { robustPortfolios } from '../scoring/robustPortfolios.ts'
import { type Outcome, UsageError } from './Outcome.ts'

const whole = v.pipe(v.number(), v.safeInteger('a whole number'))
const amount = v.pipe(whole, v.minValue(0, '0 or more'))

const tableSchema = v.strictObject({
  criteria: v.pipe(v.array(v.string()), v.nonEmpty('at least one criterion')),
  order: v.optional(v.array(v.pipe(v.array(v.string()), v.nonEmpty('at least one criterion')))),
  capacity: v.array(amount),
  lighterWins: v.optional(v.boolean(), false),
  projects: v.array(v.strictObject({ id: v.string(), values: v.array(whole), resources: v.array(amount) })),
})
type Table = v.InferOutput<typeof tableSchema>

/** `rpm FILE`: Robust Portfolio Modeling of any table of projects, so that published examples can be run. */
export function rpm(args: readonly string[]): Outcome {
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0) throw new UsageError('rpm takes one file.')
  const { criteria, order, capacity, lighterWins, projects } = readTable(file)
  const tiers = (order ?? [criteria]).map(tier => tier.map(name => criteria.indexOf(name)))
  const outcome = robustPortfolios({ projects, capacity, tiers, lighterWins })
  if (outcome.kind === 'too-large') return { exitCode: 0, output: JSON.stringify({ tooLarge: true }) }
  const core = new Map(outcome.classes.flatMap(({ ids, core: index }) => ids.map(id => [id, index] as const)))
  const result = {
    portfolios: outcome.portfolios,
    core: Object.fromEntries(projects.map(({ id }) => [id, core.get(id) ?? 0])),
  }
  return { exitCode: 0, output: JSON.stringify(result) }
}

/** @throws UsageError with one sentence that says what is wrong with the file */
function readTable(file: string): Table {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`${file} can't be read as JSON: ${error instanceof Error ? error.message : error}`)
  }
  const shape = checkShape(tableSchema, json)
  if (!shape.ok) throw new UsageError(`${file}: ${shape.faults.map(printFault).join('; ')}`)
  const problem = problemIn(shape.value)
  if (problem !== undefined) throw new UsageError(`${file}: ${problem}`)
  return shape.value
}

function problemIn({ criteria, order, capacity, projects }: Table): string | undefined {
  const ranked = order?.flat() ?? criteria
  const [twice] = repeated(criteria)
  if (twice !== undefined) return `criterion ${criteria[twice]} stands twice.`
  const [rankedTwice] = repeated(ranked)
  if (rankedTwice !== undefined) return `criterion ${ranked[rankedTwice]} stands in the order twice.`
  const unknown = ranked.find(name => !criteria.includes(name))
  if (unknown !== undefined) return `the order names ${unknown}, which is no criterion.`
  const left = criteria.find(name => !ranked.includes(name))
  if (left !== undefined) return `the order leaves criterion ${left} out.`
  const [same] = repeated(projects.map(({ id }) => id))
  if (same !== undefined) return `project ${projects[same]?.id} stands twice.`
  const ragged = projects.find(
    ({ values, resources }) => values.length !== criteria.length || resources.length !== capacity.length,
  )
  if (ragged !== undefined)
    return `project ${ragged.id} needs ${criteria.length} values and ${capacity.length} resources.`
  return undefined
}
