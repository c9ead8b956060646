import regularUrl from '#fonts/inter-400.ttf?url'
import boldUrl from '#fonts/inter-700.ttf?url'
import type { Catalogue } from '../../catalogue/Catalogue.ts'
import type { Language } from '../../catalogue/Language.ts'
import { createI18n } from '../../i18n/createI18n.ts'
import { loadAllWords } from '../../i18n/loadInterfaceWords.ts'
import { planFileName } from '../../plan/fileName.ts'
import type { Work } from '../../plan/Work.ts'
import { loadAllTexts } from '../../state/loadCatalogue.ts'
import { isoDay } from '../shared/isoDay.ts'
import { saveFile } from '../shared/saveFile.ts'

/** What was made, so that the user can be told. */
export interface Exported {
  readonly name: string
  readonly pages: number
  /** Characters the document's font lacks, each once. */
  readonly replaced: readonly string[]
}

/** Makes the plan document in one language and hands it to the browser. The library, words and fonts come on demand. */
export async function exportPlan(
  work: Work,
  catalogue: Catalogue,
  language: Language,
  today: Date,
): Promise<Exported> {
  const [{ makePlanPdf }, { planInput }, texts, spoken, regular, bold] = await Promise.all([
    import('../../report/makePlanPdf.ts'),
    import('../../i18n/planInput.ts'),
    loadAllTexts(catalogue),
    loadAllWords(language),
    fetchBytes(regularUrl),
    fetchBytes(boldUrl),
  ])
  const { t } = await createI18n(language, spoken)
  const input = planInput(work, { catalogue, texts }, { language, t }, today)
  const { bytes, pages, replaced } = await makePlanPdf(input, { regular, bold })
  const name = planFileName(work.answers.municipality, isoDay(today), language)
  saveFile(name, new Uint8Array(bytes), 'application/pdf')
  return { name, pages, replaced }
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
