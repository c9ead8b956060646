import type { Answers, Status } from '../../assessment/Answers.ts'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import type { ModelId } from '../../catalogue/ids.ts'

/** The ways to narrow a list of models; within one, any of the chosen values will do. */
export const FACETS = ['category', 'goal', 'resources', 'status'] as const
export type Facet = (typeof FACETS)[number]

export interface ModelFilters {
  readonly text: string
  readonly chosen: Readonly<Record<Facet, readonly string[]>>
}

/** What filtering looks at besides the facts: what the search found, and the user's own statuses. */
export interface FilterContext {
  /** Undefined while nothing is searched for. */
  readonly found: ReadonlySet<ModelId> | undefined
  readonly status: Answers['status']
}

export function statusOf(model: Pick<OperatingModel, 'id'>, status: Answers['status']): Status {
  return status[model.id] ?? 'not-in-use'
}

/** Filters as they stand in the address: `q=…&goal=A,E`. */
export function readFilters(params: URLSearchParams): ModelFilters {
  const list = (facet: Facet) => (params.get(facet) ?? '').split(',').filter(value => value !== '')
  return {
    text: params.get('q') ?? '',
    chosen: {
      category: list('category'),
      goal: list('goal'),
      resources: list('resources'),
      status: list('status'),
    },
  }
}

/** The address's other parameters stay as they were. */
export function writeFilters(params: URLSearchParams, { text, chosen }: ModelFilters): URLSearchParams {
  const next = new URLSearchParams(params)
  const set = (key: string, value: string) => (value === '' ? next.delete(key) : next.set(key, value))
  set('q', text)
  for (const facet of FACETS) set(facet, chosen[facet].join(','))
  return next
}

export function withToggled(filters: ModelFilters, facet: Facet, value: string): ModelFilters {
  const before = filters.chosen[facet]
  const after = before.includes(value) ? before.filter(other => other !== value) : [...before, value]
  return { ...filters, chosen: { ...filters.chosen, [facet]: after } }
}

/** @param except  a facet left out of account, to count what choosing in it would give */
export function matchesFilters(
  model: OperatingModel,
  { chosen }: Pick<ModelFilters, 'chosen'>,
  context: FilterContext,
  except?: Facet,
): boolean {
  return (
    (context.found?.has(model.id) ?? true) &&
    FACETS.every(
      facet =>
        facet === except ||
        chosen[facet].length === 0 ||
        facetValues(model, facet, context).some(value => chosen[facet].includes(value)),
    )
  )
}

/** How many models each value of a facet would show, with the other filters as they are. */
export function facetCounts(
  models: readonly OperatingModel[],
  facet: Facet,
  filters: Pick<ModelFilters, 'chosen'>,
  context: FilterContext,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const model of models)
    if (matchesFilters(model, filters, context, facet))
      for (const value of facetValues(model, facet, context)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function facetValues(model: OperatingModel, facet: Facet, { status }: FilterContext): readonly string[] {
  switch (facet) {
    case 'category':
      return [model.category]
    case 'goal':
      return model.marks
    case 'resources':
      return [String(model.resources)]
    case 'status':
      return [statusOf(model, status)]
    default:
      return facet satisfies never
  }
}
