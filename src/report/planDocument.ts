import { formatDay } from '../i18n/format.ts'
import type { Block, ReportDocument } from './Block.ts'
import type { PlanInput } from './PlanInput.ts'
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
  const { t, language, work, today } = input
  const owner = ownerOf(input)
  const title = shownTitle(titleOf(input).text).text
  const sections: readonly (readonly Block[])[] = [
    decisionPage(input),
    startingPoint(input),
    goals(input),
    summary(input),
    modelCards(input),
    planTimeline(input),
    againstSlots(input),
    risks(input),
    followUp(input),
    notChosen(input),
    methodAndSources(input),
    people(input),
    signing(input),
  ]
  return {
    title: `${owner}: ${title}`,
    author: owner,
    language,
    header: `${owner} · ${title}`,
    footer: `${t($ => $.standings[work.plan.standing])} · ${formatDay(language, today)}`,
    pageLabel: (page, of) => t($ => $.report.said.pageLabel, { page, of }),
    contentsPage: page => t($ => $.report.said.contentsPage, { page }),
    blocks: [
      cover(input),
      { kind: 'contents', title: t($ => $.report.contents) },
      ...sections.filter(section => section.length > 0).flatMap((section, i) => numbered(section, i + 1)),
      ...allAnswers(input),
      ...localJudgement(input),
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
