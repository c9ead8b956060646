import type { TFunction } from 'i18next'
import { localCatalogue } from '../assessment/localCatalogue.ts'
import { localWords } from '../assessment/localWords.ts'
import type { Catalogue } from '../catalogue/Catalogue.ts'
import { catalogueWords } from '../catalogue/CatalogueWords.ts'
import { catalogueChecksum, checksum } from '../catalogue/checksum.ts'
import { type Language, SOURCE_LANGUAGE } from '../catalogue/Language.ts'
import type { RawTexts } from '../catalogue/textsSchema.ts'
import type { Work } from '../plan/Work.ts'
import type { PlanInput } from '../report/PlanInput.ts'
import { evaluateModels } from '../scoring/evaluateModels.ts'
import { reportWords } from './reportWords.ts'

/** What the plan document is made of, before local judgement: the same in the browser and on the command line. */
export interface Published {
  readonly catalogue: Catalogue
  /** In every language, as the checksum is over all of them. */
  readonly texts: ReadonlyMap<Language, RawTexts>
}

/**
 * Everything the plan document is made from, in one language.
 *
 * @param t  speaks that language
 * @throws RangeError when the catalogue has no texts in it
 */
export function planInput(
  work: Work,
  published: Published,
  { language, t }: { readonly language: Language; readonly t: TFunction },
  today: Date,
): PlanInput {
  const texts = published.texts.get(language)
  if (texts === undefined) throw new RangeError(`no texts in ${language}`)
  const catalogue = localCatalogue(published.catalogue, work.local)
  const words = localWords(
    catalogueWords(published.catalogue, language, texts, published.texts.get(SOURCE_LANGUAGE)),
    work.local.own,
  )
  return {
    work,
    catalogue,
    words,
    evaluation: evaluateModels(catalogue, work.answers, work.pins, work.preferred),
    reportWords: reportWords({ t, language, words, catalogue }),
    checksums: {
      answers: checksum(work.answers),
      catalogue: catalogueChecksum(published.catalogue, published.texts),
    },
    today,
  }
}
