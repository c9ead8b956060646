import type { TFunction } from 'i18next'
import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { CatalogueWords } from '../catalogue/CatalogueWords.ts'
import type { Language } from '../catalogue/Language.ts'

/** What it takes to say a thing in one language: interface words, the catalogue's words, its facts. */
export interface Speech {
  readonly t: TFunction
  readonly language: Language
  readonly words: CatalogueWords
  readonly catalogue: Catalogue
}
