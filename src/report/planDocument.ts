import { planEntries } from '../plan/planEntries.ts'
import type { ReportDocument } from './Block.ts'
import type { PlanInput, Telling } from './PlanInput.ts'
import { cover, ownerOf } from './sections/cover.ts'
import { localJudgement } from './sections/localJudgement.ts'
import { methodAndSources } from './sections/methodAndSources.ts'
import { modelCards } from './sections/modelCards.ts'
import { startingPoint } from './sections/startingPoint.ts'
import { summary } from './sections/summary.ts'

/** The plan as a document that a board can decide on: cover, starting point, summary, cards, method. */
export function planDocument(input: PlanInput): ReportDocument {
  const { work, catalogue, reportWords, today } = input
  const { phrases } = reportWords
  const telling: Telling = { ...input, entries: planEntries(work.plan, catalogue) }
  const owner = ownerOf(telling)
  return {
    title: `${owner}: ${phrases.title}`,
    author: owner,
    language: reportWords.language,
    header: `${owner} · ${phrases.title}`,
    footer: `${phrases.standing[work.plan.standing]} · ${reportWords.day(today)}`,
    pageLabel: reportWords.pageLabel,
    blocks: [
      cover(telling),
      ...startingPoint(telling),
      { kind: 'group', blocks: summary(telling) },
      ...modelCards(telling),
      ...methodAndSources(telling),
      ...localJudgement(telling),
    ],
  }
}
