import MiniSearch from 'minisearch'
import type { Catalogue } from './Catalogue.ts'
import type { CatalogueWords } from './CatalogueWords.ts'
import { hasApproximate } from './hasApproximate.ts'
import type { ModelId } from './ids.ts'

/** Free-text search over the models in one language. */
export interface ModelSearch {
  /** Models in which every word of the text is found; undefined for a text without words, which narrows nothing. */
  readonly find: (text: string) => ReadonlySet<ModelId> | undefined
}

const FIELDS = ['name', 'short', 'category', 'why', 'how', 'cautions', 'examples'] as const
/** Finnish and Swedish endings are one or two letters of a search word; what is left must stand somewhere in a word. */
const ENDING = 2
const SHORTEST_STEM = 4
/** Typing errors forgiven, as a share of the word's length; none in words too short to tell an error from another word. */
const FORGIVEN = 0.2
const SHORTEST_FORGIVEN = 5
/** One error is forgiven in a word this short, but only when the word as typed begins none of the index. */
const SHORT_FORGIVEN = 4

/**
 * Builds the index of a language.
 *
 * A search word is found as the beginning of a word, inside a compound ("hankinta" in "tavarahankinnat"), in other
 * inflections, and with a typing error or two.
 */
export function modelSearch({ models }: Pick<Catalogue, 'models'>, words: CatalogueWords): ModelSearch {
  const index = new MiniSearch<Record<(typeof FIELDS)[number] | 'id', string>>({
    fields: [...FIELDS],
    tokenize: termsOf,
  })
  const terms = new Set<string>()
  index.addAll(
    models.map(model => {
      const { name, short, why, how, well = '', cautions, examples } = words.model(model.id)
      const document = {
        id: model.id,
        name,
        short,
        category: words.category(model.category),
        why: `${why} ${well}`,
        how: how.join(' '),
        cautions: cautions.join(' '),
        examples: [...model.examples.map(({ label }) => label), ...examples].join(' '),
      }
      for (const field of FIELDS) for (const term of termsOf(document[field])) terms.add(term)
      return document
    }),
  )
  const vocabulary = [...terms]
  const ids = new Map<string, ModelId>(models.map(({ id }) => [id, id]))

  return {
    find: text => {
      const terms = termsOf(text)
      if (terms.length === 0) return undefined
      const found = index.search({
        combineWith: 'AND',
        queries: terms.map(term => ({
          combineWith: 'OR',
          queries: [
            { queries: [term], prefix: true, fuzzy: fuzziness(term) },
            // Whole words of the index as they are: nothing more to look for in them.
            { combineWith: 'OR', queries: variants(term) },
          ],
        })),
      })
      return new Set(found.flatMap(({ id }) => ids.get(String(id)) ?? []))
    },
  }

  function fuzziness(term: string): number | false {
    if (term.length >= SHORTEST_FORGIVEN) return FORGIVEN
    return term.length === SHORT_FORGIVEN && !vocabulary.some(word => word.startsWith(term)) ? 1 : false
  }

  /** The words of the index that hold the stem of a word; only if there are none, those that nearly do. */
  function variants(term: string): string[] {
    const stem = term.slice(0, Math.max(SHORTEST_STEM, term.length - ENDING))
    if (stem.length < SHORTEST_STEM) return []
    const holding = vocabulary.filter(candidate => candidate.includes(stem))
    if (holding.length > 0 || stem.length < SHORTEST_FORGIVEN) return holding
    return vocabulary.filter(candidate => hasApproximate(candidate, stem, 1))
  }
}

/** Words of a text, as the index has them: dots and rings are left out, since not every keyboard has them. */
function termsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(term => term !== '')
}
