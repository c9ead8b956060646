import type { Catalogue, OperatingModel } from './Catalogue.ts'
import { catalogueSchema } from './catalogueSchema.ts'
import { checkShape } from './checkShape.ts'
import { deepFreeze } from './deepFreeze.ts'
import { type Checked, type Fault, fault } from './Fault.ts'
import type { GoalId } from './ids.ts'
import { repeated } from './repeated.ts'

/**
 * The gate for the catalogue's facts: shape first, then meaning.
 *
 * @returns a frozen catalogue, or every fault with path, rule and value
 */
export function parseCatalogue(json: unknown): Checked<Catalogue> {
  const shape = checkShape(catalogueSchema, json)
  if (!shape.ok) return shape
  const catalogue: Catalogue = shape.value
  const faults = [...sourceFaults(catalogue), ...identityFaults(catalogue), ...modelFaults(catalogue)]
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, value: deepFreeze(catalogue), warnings: unusedCategories(catalogue) }
}

function sourceFaults({ source }: Catalogue): Fault[] {
  const { published, updated } = source
  const dates = (['published', 'updated'] as const)
    .filter(key => !isRealDay(source[key]))
    .map(key =>
      fault(`source.${key}`, 'real-date', source[key], `expected a day of the calendar, got ${source[key]}`),
    )
  if (updated >= published) return dates
  return [
    ...dates,
    fault('source.updated', 'date-order', updated, `expected ${published} or later, got ${updated}`),
  ]
}

/** JavaScript reads the 30th of February as the 2nd of March; a real day reads back as itself. */
function isRealDay(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

function identityFaults({ goals, categories, models }: Catalogue): Fault[] {
  return [
    ...unique(
      'goals',
      'id',
      goals.map(goal => goal.id),
    ),
    ...unique(
      'categories',
      'id',
      categories.map(category => category.id),
    ),
    ...unique(
      'models',
      'id',
      models.map(model => model.id),
    ),
    ...unique(
      'models',
      'n',
      models.map(model => model.n),
    ),
    ...[...goals.entries()].flatMap(([i, { id }]) => takenFaults(`goals[${i}].id`, id)),
    ...[...categories.entries()].flatMap(([i, { id }]) => takenFaults(`categories[${i}].id`, id)),
    ...[...models.entries()].flatMap(([i, { id }]) => [
      ...takenFaults(`models[${i}].id`, id),
      ...modelNameFaults(`models[${i}].id`, id),
    ]),
  ]
}

/** Whatever is looked up by an id in an object would find what JavaScript put there. */
function takenFaults(at: string, id: string): Fault[] {
  return id in {} || id === 'prototype'
    ? [fault(at, 'reserved-id', id, `expected another id: JavaScript uses ${id}`)]
    : []
}

function modelNameFaults(at: string, id: string): Fault[] {
  if (id === 'new')
    return [fault(at, 'route-id', id, 'expected another id: models/new is the address of a page')]
  if (id.startsWith('own-'))
    return [
      fault(at, 'own-id', id, "expected another id: own- begins the ids of a municipality's own models"),
    ]
  return []
}

function unique(list: string, key: string, values: readonly (string | number)[]): Fault[] {
  return repeated(values).map(i =>
    fault(
      `${list}[${i}].${key}`,
      `unique-${key}`,
      values[i],
      `expected each ${key} once, got ${values[i]} again`,
    ),
  )
}

function modelFaults({ goals, categories, models }: Catalogue): Fault[] {
  const goalIds = new Set(goals.map(goal => goal.id))
  const categoryIds = new Set(categories.map(category => category.id))
  const byId = new Map(models.map(model => [model.id, model]))
  return models.flatMap((model, i) => {
    const at = `models[${i}]`
    const faults: Fault[] = []
    if (!categoryIds.has(model.category))
      faults.push(
        fault(
          `${at}.category`,
          'known-category',
          model.category,
          `expected a category of this catalogue, got ${model.category}`,
        ),
      )
    return [
      ...faults,
      ...goalFaults('mark', model.marks, `${at}.marks`, goalIds),
      ...goalFaults('aim', model.aims, `${at}.aims`, goalIds),
      ...exampleFaults(model, at),
      ...overlapFaults(model, at, byId),
    ]
  })
}

function goalFaults(
  what: 'mark' | 'aim',
  listed: readonly GoalId[],
  at: string,
  known: ReadonlySet<GoalId>,
): Fault[] {
  const unknown = listed.flatMap((goal, j) =>
    known.has(goal)
      ? []
      : [fault(`${at}[${j}]`, 'known-goal', goal, `expected a goal of this catalogue, got ${goal}`)],
  )
  const twice = repeated(listed).map(j =>
    fault(`${at}[${j}]`, `unique-${what}`, listed[j], `expected each ${what} once, got ${listed[j]} again`),
  )
  return [...unknown, ...twice]
}

function exampleFaults({ examples }: OperatingModel, at: string): Fault[] {
  return examples.flatMap(({ url, match }, j) => {
    if ((url === undefined) === (match === undefined)) return []
    const missing = url === undefined ? 'url' : 'match'
    return [
      fault(
        `${at}.examples[${j}].${missing}`,
        'url-with-match',
        undefined,
        'expected url and match together, or neither',
      ),
    ]
  })
}

function overlapFaults(
  model: OperatingModel,
  at: string,
  byId: ReadonlyMap<string, OperatingModel>,
): Fault[] {
  return (model.overlaps ?? []).flatMap((id, j) => {
    if (byId.get(id)?.overlaps?.includes(model.id) && id !== model.id) return []
    return [
      fault(
        `${at}.overlaps[${j}]`,
        'mutual-overlap',
        id,
        `expected another model that names ${model.id} back, got ${id}`,
      ),
    ]
  })
}

function unusedCategories({ categories, models }: Catalogue): Fault[] {
  const used = new Set(models.map(model => model.category))
  return categories.flatMap(({ id }, i) =>
    used.has(id) ? [] : [fault(`categories[${i}]`, 'used-category', id, `no model is in category ${id}`)],
  )
}
