import { EMPTY_ANSWERS } from '../src/assessment/Answers.ts'
import { catalogueWords } from '../src/catalogue/CatalogueWords.ts'
import { modelSearch } from '../src/catalogue/ModelSearch.ts'
import { parseCatalogue } from '../src/catalogue/parseCatalogue.ts'
import { parseTexts } from '../src/catalogue/parseTexts.ts'
import { evaluateModels } from '../src/scoring/evaluateModels.ts'
import { rankModels } from '../src/scoring/rankModels.ts'
import { tierWeights } from '../src/scoring/tierWeights.ts'
import { FACETS, facetCounts, matchesFilters, readFilters } from '../src/views/lists/ModelFilters.ts'
import { tiers } from '../tests/fixtures/ids.ts'
import { passed } from '../tests/fixtures/ownData.ts'
import { syntheticCatalogue } from '../tests/fixtures/syntheticCatalogue.ts'

const SIZES = [35, 350, 3500] as const
const ROUNDS = 5

/** Prints how the time of each part grows with the catalogue: ten times the models, and how many times the work. */
export async function run(): Promise<void> {
  const measured = SIZES.map(measureParts)
  const [smallest] = measured
  const head = `part                     ${SIZES[0]} ms   growth to ${SIZES[1]}, to ${SIZES[2]} (10 is linear)`
  const lines = Object.keys(smallest ?? {}).map(part => {
    const times = measured.map(parts => parts[part] ?? 0)
    const growth = times.slice(1).map((time, i) => `×${(time / (times[i] ?? time)).toFixed(1)}`)
    return `${part.padEnd(22)} ${(times[0] ?? 0).toFixed(3).padStart(8)}   ${growth.join('  ')}`
  })
  process.stdout.write(`${[head, ...lines].join('\n')}\n`)
}

function measureParts(count: number): Readonly<Record<string, number>> {
  const { facts, texts } = syntheticCatalogue(count)
  const catalogue = passed(parseCatalogue(facts))
  const words = catalogueWords(catalogue, 'fi', passed(parseTexts(texts, catalogue, 'fi')))
  const search = modelSearch(catalogue, words)
  const weights = tierWeights(tiers('B=D>A=E'))
  const filters = readFilters(new URLSearchParams('goal=A,B&resources=2'))
  const context = { found: undefined, status: {} }
  const answers = {
    ...EMPTY_ANSWERS,
    slots: { light: 2, moderate: 2, heavy: 1 },
    importance: { A: 'fairly', B: 'very', C: 'not', D: 'very', E: 'fairly' },
  } as typeof EMPTY_ANSWERS
  return {
    'parse facts': time(() => parseCatalogue(facts)),
    'parse texts': time(() => parseTexts(texts, catalogue, 'fi')),
    'build search index': time(() => modelSearch(catalogue, words)),
    search: time(() => search.find('hankinta ohjaus')),
    'search, misspelt': time(() => search.find('hankitna')),
    'filter and count': time(() => {
      catalogue.models.filter(model => matchesFilters(model, filters, context))
      for (const facet of FACETS) facetCounts(catalogue.models, facet, filters, context)
    }),
    rank: time(() => rankModels(catalogue.models, weights)),
    'evaluate, walk and all': time(() => evaluateModels(catalogue, answers, {}, [])),
  }
}

/** The least of some rounds, in milliseconds; the first round warms up. */
function time(work: () => unknown): number {
  work()
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...rounds)
}
