import type { TFunction } from 'i18next'
import { localCatalogue } from '../assessment/localCatalogue.ts'
import { localWords } from '../assessment/localWords.ts'
import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { CatalogueWords } from '../catalogue/CatalogueWords.ts'
import { checksums } from '../plan/checksums.ts'
import type { Work } from '../plan/Work.ts'
import type { PlanInput } from '../report/PlanInput.ts'
import { evaluateModels } from '../scoring/evaluateModels.ts'
import { reportWords } from './reportWords.ts'

/** What the plan document is made of, before local judgement: the same in the browser and on the command line. */
interface Published {
  readonly catalogue: Catalogue
  readonly words: CatalogueWords
  /** Speaks the language of `words`. */
  readonly t: TFunction
}

/** Everything the plan document is made from, in one language. */
export function planInput(work: Work, published: Published, today: Date): PlanInput {
  const catalogue = localCatalogue(published.catalogue, work.local)
  const words = localWords(published.words, work.local.own)
  return {
    work,
    catalogue,
    words,
    evaluation: evaluateModels(catalogue, work.answers, work.pins, work.preferred),
    reportWords: reportWords({ t: published.t, language: words.language, words, catalogue }),
    checksums: checksums(work, published.catalogue),
    today,
  }
}
