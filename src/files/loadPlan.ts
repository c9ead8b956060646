import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { Language } from '../catalogue/Language.ts'
import { createI18n } from '../i18n/createI18n.ts'
import { loadAllWords } from '../i18n/loadInterfaceWords.ts'
import type { Work } from '../plan/Work.ts'
import { type PlanInput, planInput } from '../report/PlanInput.ts'
import { loadAllTexts } from '../state/loadCatalogue.ts'
import { loaded } from './loaded.ts'

/** The plan to take out, and the language to take it out in; which need not be the interface's. */
export interface PlanSource {
  readonly work: Work
  /** As published. */
  readonly catalogue: Catalogue
  readonly language: Language
  readonly today: Date
}

/** What the plan's document, tables and calendar are made from, in the document's language: loads the words, and evaluates the plan. */
export async function loadPlan({ work, catalogue, language, today }: PlanSource): Promise<PlanInput> {
  const [texts, spoken] = await loaded(Promise.all([loadAllTexts(catalogue), loadAllWords(language)]))
  const { t } = await createI18n(language, spoken)
  return planInput(work, { catalogue, texts }, { language, t }, today)
}
