import { localCatalogue } from '../assessment/localCatalogue.ts'
import { localWords } from '../assessment/localWords.ts'
import { memoizeLast } from './memoizeLast.ts'

/** The catalogue as it counts here, made again only when the local judgement changes. */
export const localCatalogueOf = memoizeLast(localCatalogue)

/** The catalogue's words with the user's own models among them. */
export const localWordsOf = memoizeLast(localWords)
