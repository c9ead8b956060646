import { describe, expect, test } from 'vitest'
import { checkCatalogueFiles } from '../../src/catalogue/checkCatalogueFiles.ts'
import { fault, printFault } from '../../src/catalogue/Fault.ts'
import { parseCatalogue } from '../../src/catalogue/parseCatalogue.ts'
import { FACT_FAULTS } from '../fixtures/badFacts.ts'
import { changed } from '../fixtures/changeJson.ts'
import { foreignFacts } from '../fixtures/foreignCatalogue.ts'
import { passed, readData, readDataText } from '../fixtures/ownData.ts'
import { LANGUAGES } from '../fixtures/words.ts'

const facts = readData('catalogue.json')

describe('the real data', () => {
  test('passes every rule, facts and words of all languages', () => {
    const { catalogue, faults } = checkCatalogueFiles(readDataText, LANGUAGES)
    expect(faults.map(found => `${found.file}: ${printFault(found)}`)).toEqual([])
    expect(catalogue?.models).toHaveLength(35)
  })

  test('is frozen all the way down once it has passed', () => {
    const catalogue = passed(parseCatalogue(facts))
    const parts: unknown[] = [catalogue]
    while (parts.length > 0) {
      const part = parts.pop()
      if (typeof part !== 'object' || part === null) continue
      expect(Object.isFrozen(part)).toBe(true)
      parts.push(...Object.values(part))
    }
    expect(() => Object.assign(catalogue.models[0] ?? {}, { resources: 1 })).toThrow(TypeError)
  })
})

describe('the gate for facts', () => {
  test.each(FACT_FAULTS)('refuses $what', ({ path, value, at = path, message, rule }) => {
    const checked = parseCatalogue(changed(facts, path, value))
    const faults = checked.ok ? [] : checked.faults
    expect(faults).toContainEqual(
      expect.objectContaining({ path: at, message, ...(rule === undefined ? {} : { rule }) }),
    )
  })

  test('names path, rule and value in one line', () => {
    const checked = parseCatalogue(changed(facts, 'models[12].resources', 4))
    expect(checked.ok ? [] : checked.faults.map(printFault)).toEqual([
      'models[12].resources: expected 1, 2 or 3, got 4 [one-of]',
    ])
    expect(checked.ok ? undefined : checked.faults[0]?.value).toBe('4')
  })

  test('shortens a long value', () => {
    const { value = '' } = fault('here', 'rule', 'x'.repeat(500), '')
    expect(value.length).toBeLessThanOrEqual(80)
    expect(value).toMatch(/^"x+…$/)
  })

  test('reports every fault at once', () => {
    const twice = changed(changed(facts, 'models[0].marks', ['Z']), 'models[1].category', 'nowhere')
    const checked = parseCatalogue(twice)
    expect(checked.ok ? [] : checked.faults.map(({ path }) => path)).toEqual([
      'models[0].marks[0]',
      'models[1].category',
    ])
  })

  test('reports both ends of a list where each has the same id', () => {
    const checked = parseCatalogue(changed(facts, 'models[2].id', 'land-use-zoning'))
    expect(checked.ok ? [] : checked.faults.map(({ path }) => path)).toEqual(['models[2].id'])
  })

  test('lets mutual overlaps pass', () => {
    const once = changed(facts, 'models[7].overlaps', ['climate-programme-participation'])
    expect(parseCatalogue(changed(once, 'models[8].overlaps', ['strategy-participation'])).ok).toBe(true)
    expect(parseCatalogue(changed(once, 'models[8].overlaps', ['open-data'])).ok).toBe(false)
  })

  test('warns of a category without models', () => {
    const checked = parseCatalogue(changed(facts, 'categories[8]', { id: 'empty-one' }))
    expect(checked.ok && checked.warnings.map(printFault)).toEqual([
      'categories[8]: no model is in category empty-one [used-category]',
    ])
  })

  test('takes a catalogue of other goals, categories and models as it is', () => {
    const checked = parseCatalogue(foreignFacts())
    expect(checked).toMatchObject({ ok: true, warnings: [], value: foreignFacts() })
  })
})

describe('the independent reading of the source', () => {
  const words = readData('texts/fi.json') as {
    models: Record<string, { name: string }>
    categories: Record<string, string>
  }
  const reading = readData('../tests/fixtures/sourceReading.json') as {
    n: number
    name: string
    category: string
    resources: number
    marks: string[]
    /** For each aim, the words of the source that say it. */
    aims: Record<string, string>
    examples: string[]
    sourceCautions: number
  }[]
  const { models } = passed(parseCatalogue(facts))

  test('has the same models in the same order', () => {
    expect(models.map(({ n }) => n)).toEqual(reading.map(({ n }) => n))
  })

  test.each(reading)('agrees on model $n, $name', read => {
    const model = models.find(({ n }) => n === read.n)
    expect({
      name: words.models[model?.id ?? '']?.name,
      category: words.categories[model?.category ?? ''],
      resources: model?.resources,
      marks: model?.marks,
      aims: model?.aims,
      examples: model?.examples.map(({ label }) => label),
    }).toEqual({
      name: read.name,
      category: read.category,
      resources: read.resources,
      marks: read.marks,
      aims: Object.keys(read.aims),
      examples: read.examples,
    })
    const cautions = model?.cautions.filter(({ origin }) => origin === 'source') ?? []
    expect(cautions.length).toBeGreaterThanOrEqual(read.sourceCautions)
  })

  // README of the source, and method.md, section 6.
  test('has the marks of method.md: A 10, B 13, C 1, D 7, E 9, and none on 17 models', () => {
    const count = (goal: string) => models.filter(({ marks }) => marks.some(mark => mark === goal)).length
    expect([...'ABCDE'].map(count)).toEqual([10, 13, 1, 7, 9])
    expect(models.filter(({ marks }) => marks.length === 0)).toHaveLength(17)
    expect(models.filter(({ resources, marks }) => resources === 1 && marks.length > 0)).toEqual([])
  })
})
