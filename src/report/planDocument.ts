import { formatDay } from '../i18n/format.ts'
import type { Block, ReportDocument } from './Block.ts'
import type { Edition } from './Edition.ts'
import type { PlanInput } from './PlanInput.ts'
import { attachments } from './sections/attachments.ts'
import { checksums } from './sections/checksums.ts'
import { cover, ownerOf, shownTitle, titleOf } from './sections/cover.ts'
import { effects } from './sections/effects.ts'
import { followUp } from './sections/followUp.ts'
import { grounds } from './sections/grounds.ts'
import { otherTexts, paperHeading } from './sections/paperHeading.ts'
import { preparation } from './sections/preparation.ts'
import { proposal } from './sections/proposal.ts'
import { resourcesAndCosts } from './sections/resourcesAndCosts.ts'
import { risks } from './sections/risks.ts'

/** The plan as the paper that a body decides on, or as that paper with the whole roadmap attached. */
export function planDocument(input: PlanInput, edition: Edition = 'roadmap'): ReportDocument {
  const { t, language, work, today } = input
  const owner = ownerOf(input)
  const title = shownTitle(titleOf(input).text).text
  const isWhole = edition === 'roadmap'
  const hasCover = isWhole && work.plan.cover === true
  return {
    title: `${owner}: ${title}`,
    author: owner,
    language,
    header: `${owner} · ${title}`,
    footer: `${t($ => $.standings[work.plan.standing])} · ${formatDay(language, today)}`,
    pageLabel: (page, of) => t($ => $.report.said.pageLabel, { page, of }),
    contentsPage: page => t($ => $.report.said.contentsPage, { page }),
    blocks: [
      ...(hasCover ? [cover(input)] : []),
      ...decisionPaper(input, hasCover),
      ...(isWhole
        ? [
            { kind: 'contents', title: t($ => $.report.contents) } as const,
            ...attachments(input),
            ...checksums(input),
          ]
        : []),
    ],
  }
}

/** What a body needs to decide, in the order of an agenda's item. */
function decisionPaper(input: PlanInput, hasCover: boolean): readonly Block[] {
  return [
    ...paperHeading(input, hasCover),
    ...proposal(input),
    ...grounds(input),
    ...resourcesAndCosts(input),
    ...effects(input),
    ...risks(input),
    ...followUp(input),
    ...otherTexts(input),
    ...preparation(input),
  ]
}
