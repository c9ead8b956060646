import { describe, expect, test } from 'vitest'
import type { OperatingModel } from '../../src/catalogue/Catalogue.ts'
import type { ModelId } from '../../src/catalogue/ids.ts'
import {
  FACETS,
  type FilterContext,
  facetCounts,
  type ModelFilters,
  matchesFilters,
  readFilters,
  withToggled,
  writeFilters,
} from '../../src/views/lists/ModelFilters.ts'
import { catalogue } from '../report/buildPlan.ts'

const { models } = catalogue
const none: ModelFilters = readFilters(new URLSearchParams())
const everything: FilterContext = { found: undefined, status: {} }
const numbers = (list: readonly OperatingModel[]) => list.map(({ n }) => n)
const shown = (filters: ModelFilters, context = everything) =>
  models.filter(model => matchesFilters(model, filters, context))

describe('filter counts', () => {
  // By hand, from the source: 10 models are marked for A, 13 for B, 1 for C, 7 for D, 9 for E.
  test('without filters each value counts all its models', () => {
    const counts = facetCounts(models, 'goal', none, everything)
    expect(Object.fromEntries(counts)).toEqual({ A: 10, B: 13, C: 1, D: 7, E: 9 })
    expect(facetCounts(models, 'status', none, everything).get('not-in-use')).toBe(35)
  })

  test('a count is what choosing that value alone would show, whatever else is chosen', () => {
    const filters = withToggled(withToggled(none, 'goal', 'B'), 'resources', '2')
    for (const facet of FACETS)
      for (const [value, count] of facetCounts(models, facet, filters, everything)) {
        const alone = { ...filters, chosen: { ...filters.chosen, [facet]: [value] } }
        expect(shown(alone), `${facet} ${value}`).toHaveLength(count)
      }
  })

  test('a value that would show nothing has no count', () => {
    const filters = withToggled(none, 'goal', 'C')
    expect(facetCounts(models, 'resources', filters, everything).get('1')).toBeUndefined()
    expect(facetCounts(models, 'resources', filters, everything).get('3')).toBe(1)
  })

  test('what the search left out is not counted', () => {
    const found = new Set<ModelId>(models.slice(0, 3).map(({ id }) => id))
    const counts = facetCounts(models, 'category', none, { found, status: {} })
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(3)
  })
})

describe('filters', () => {
  test('any value within a facet will do, and every facet must', () => {
    const both = withToggled(withToggled(none, 'goal', 'A'), 'goal', 'C')
    const expected = models.filter(({ marks }) =>
      marks.some(goal => String(goal) === 'A' || String(goal) === 'C'),
    )
    expect(numbers(shown(both))).toEqual(numbers(expected))
    const light = withToggled(both, 'resources', '1')
    expect(shown(light)).toEqual([])
  })

  test('a status narrows to what the user said', () => {
    const [first] = models
    if (first === undefined) throw new RangeError('no models')
    const context = { found: undefined, status: { [first.id]: 'in-use' } } as const
    expect(shown(withToggled(none, 'status', 'in-use'), context)).toEqual([first])
  })

  test('a value toggled twice is not chosen', () => {
    expect(withToggled(withToggled(none, 'goal', 'A'), 'goal', 'A')).toEqual(none)
  })

  test('what is written into an address is read from it, and other parameters stay', () => {
    const filters = { ...withToggled(withToggled(none, 'goal', 'A'), 'goal', 'E'), text: 'ohjaus & tuki' }
    const params = writeFilters(new URLSearchParams('sort=name'), filters)
    expect(params.get('sort')).toBe('name')
    expect(readFilters(new URLSearchParams(params.toString()))).toEqual(filters)
    expect(writeFilters(params, none).toString()).toBe('sort=name')
  })
})
