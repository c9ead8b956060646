import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { CatalogueWords } from '../catalogue/CatalogueWords.ts'
import type { PlanEntry } from '../plan/planEntries.ts'
import type { Work } from '../plan/Work.ts'
import type { Evaluation } from '../scoring/evaluateModels.ts'
import type { ReportWords } from './ReportWords.ts'

/** What tells whether two documents rest on the same answers and the same edition of the catalogue: SHA-256. */
export interface Checksums {
  readonly answers: string
  readonly catalogue: string
}

/** Everything the plan document is made from. */
export interface PlanInput {
  readonly work: Work
  readonly catalogue: Catalogue
  readonly words: CatalogueWords
  readonly evaluation: Evaluation
  readonly reportWords: ReportWords
  readonly checksums: Checksums
  /** The day of the document, and the moment its file says it was made. */
  readonly today: Date
}

/** What each section of the document is written from. */
export interface Telling extends PlanInput {
  /** The plan's models in time order; a model's number in the document is its place here. */
  readonly entries: readonly PlanEntry[]
}
