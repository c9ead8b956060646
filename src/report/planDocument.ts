import { planEntries } from '../plan/planEntries.ts'
import type { Block, ReportDocument } from './Block.ts'
import type { PlanInput, Telling } from './PlanInput.ts'
import { againstSlots } from './sections/againstSlots.ts'
import { allAnswers } from './sections/allAnswers.ts'
import { cover, ownerOf, shownTitle, titleOf } from './sections/cover.ts'
import { decisionPage } from './sections/decisionPage.ts'
import { followUp } from './sections/followUp.ts'
import { goals } from './sections/goals.ts'
import { localJudgement } from './sections/localJudgement.ts'
import { methodAndSources } from './sections/methodAndSources.ts'
import { modelCards } from './sections/modelCards.ts'
import { notChosen } from './sections/notChosen.ts'
import { people, signing } from './sections/peopleAndSigning.ts'
import { planTimeline } from './sections/planTimeline.ts'
import { risks } from './sections/risks.ts'
import { startingPoint } from './sections/startingPoint.ts'
import { summary } from './sections/summary.ts'

/** The plan as a document that a board can decide on: cover, decision page, numbered sections, annexes. */
export function planDocument(input: PlanInput): ReportDocument {
  const { work, catalogue, reportWords, today } = input
  const { phrases } = reportWords
  const telling: Telling = { ...input, entries: planEntries(work.plan, catalogue, work.answers.yardstick) }
  const owner = ownerOf(telling)
  const title = shownTitle(titleOf(telling).text).text
  const sections: readonly (readonly Block[])[] = [
    decisionPage(telling),
    startingPoint(telling),
    goals(telling),
    summary(telling),
    modelCards(telling),
    planTimeline(telling),
    againstSlots(telling),
    risks(telling),
    followUp(telling),
    notChosen(telling),
    methodAndSources(telling),
    people(telling),
    signing(telling),
  ]
  return {
    title: `${owner}: ${title}`,
    author: owner,
    language: reportWords.language,
    header: `${owner} · ${title}`,
    footer: `${phrases.standing[work.plan.standing]} · ${reportWords.day(today)}`,
    pageLabel: reportWords.pageLabel,
    contentsPage: reportWords.contentsPage,
    blocks: [
      cover(telling),
      { kind: 'contents', title: phrases.contents },
      ...sections.filter(section => section.length > 0).flatMap((section, i) => numbered(section, i + 1)),
      ...allAnswers(telling),
      ...localJudgement(telling),
    ],
  }
}

/** A section with its number before its heading. */
function numbered(blocks: readonly Block[], number: number): readonly Block[] {
  return blocks.map(block => {
    if (block.kind === 'group') return { ...block, blocks: numbered(block.blocks, number) }
    return block.kind === 'heading' && block.level === 2
      ? { ...block, text: `${number} ${block.text}` }
      : block
  })
}
