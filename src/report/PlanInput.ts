import { localCatalogue } from '../assessment/localCatalogue.ts'
import { localWords } from '../assessment/localWords.ts'
import type { Catalogue } from '../catalogue/Catalogue.ts'
import { catalogueWords } from '../catalogue/CatalogueWords.ts'
import { catalogueChecksum, checksum } from '../catalogue/checksum.ts'
import { type Language, SOURCE_LANGUAGE } from '../catalogue/Language.ts'
import type { RawTexts } from '../catalogue/textsSchema.ts'
import type { Speech } from '../i18n/Speech.ts'
import { type PlanEntry, planEntries } from '../plan/planEntries.ts'
import type { Work } from '../plan/Work.ts'
import { type Evaluation, evaluateModels } from '../scoring/evaluateModels.ts'

/** What tells whether two documents rest on the same answers and the same edition of the catalogue: SHA-256. */
interface Checksums {
  readonly answers: string
  readonly catalogue: string
}

/** Everything the plan document is made from, and what it takes to say it in one language. */
export interface PlanInput extends Speech {
  readonly work: Work
  /** The plan's models in time order; a model's number in the document is its place here. */
  readonly entries: readonly PlanEntry[]
  readonly evaluation: Evaluation
  readonly checksums: Checksums
  /** The day of the document, and the moment its file says it was made. */
  readonly today: Date
}

/** What the plan document is made of, before local judgement: the same in the browser and on the command line. */
export interface Published {
  readonly catalogue: Catalogue
  /** In every language, as the checksum is over all of them. */
  readonly texts: ReadonlyMap<Language, RawTexts>
}

/**
 * Everything the plan document is made from, in one language.
 *
 * @throws RangeError when the catalogue has no texts in it
 */
export function planInput(
  work: Work,
  published: Published,
  { language, t }: Pick<Speech, 'language' | 't'>,
  today: Date,
): PlanInput {
  const texts = published.texts.get(language)
  if (texts === undefined) throw new RangeError(`no texts in ${language}`)
  const catalogue = localCatalogue(published.catalogue, work.local)
  return {
    t,
    language,
    words: localWords(
      catalogueWords(published.catalogue, language, texts, published.texts.get(SOURCE_LANGUAGE)),
      work.local.own,
    ),
    catalogue,
    work,
    entries: planEntries(work.plan, catalogue, work.answers.yardstick),
    evaluation: evaluateModels(catalogue, work.answers, work.pins, work.preferred),
    checksums: {
      answers: checksum(work.answers),
      catalogue: catalogueChecksum(published.catalogue, published.texts),
    },
    today,
  }
}
