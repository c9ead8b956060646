import type { CatalogueWords, ModelWords } from '../catalogue/CatalogueWords.ts'
import type { OwnModel } from './Local.ts'

const SHORT_LENGTH = 40

/** The catalogue's words, with the municipality's own models in the language they were written in. */
export function localWords(words: CatalogueWords, own: readonly OwnModel[]): CatalogueWords {
  if (own.length === 0) return words
  const models = new Map(own.map(model => [model.id, ownWords(model)]))
  return { ...words, model: id => models.get(id) ?? words.model(id) }
}

function ownWords({ name, why, how }: OwnModel): ModelWords {
  return {
    name: name.text,
    short: name.text.length > SHORT_LENGTH ? `${name.text.slice(0, SHORT_LENGTH - 1).trimEnd()}…` : name.text,
    deed: name.text,
    act: (how ?? name).text.split('\n').find(line => line.trim() !== '') ?? name.text,
    aims: {},
    nameStatus: 'official',
    bodyLanguage: (why ?? how ?? name).lang,
    why: why?.text ?? '',
    how: (how?.text ?? '').split('\n').filter(line => line.trim() !== ''),
    well: undefined,
    cautions: [],
    examples: [],
  }
}
