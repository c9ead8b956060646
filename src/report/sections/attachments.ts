import { hasLocal } from '../../assessment/Local.ts'
import type { Block } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { lowered } from '../written.ts'
import { againstSlots } from './againstSlots.ts'
import { allAnswers } from './allAnswers.ts'
import { followUpDetails } from './followUp.ts'
import { localJudgement } from './localJudgement.ts'
import { methodAndSources } from './methodAndSources.ts'
import { modelCards } from './modelCards.ts'
import { notChosen } from './notChosen.ts'
import { planTimeline } from './planTimeline.ts'

interface Attachment {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What the roadmap holds beside the decision paper, each part under its name; empty ones left out. */
function attachmentsOf(input: PlanInput): readonly Attachment[] {
  const { t, entries, work } = input
  const all: readonly Attachment[] = [
    { title: t($ => $.report.card.heading), blocks: modelCards(input) },
    {
      title: t($ => $.report.timeline.heading),
      blocks: entries.length > 0 ? [...planTimeline(input), ...againstSlots(input)] : [],
    },
    { title: t($ => $.report.follow.caption), blocks: followUpDetails(input) },
    { title: t($ => $.report.notChosen.heading), blocks: notChosen(input) },
    { title: t($ => $.local.title), blocks: hasLocal(work.local) ? localJudgement(input) : [] },
    { title: t($ => $.report.method.heading), blocks: methodAndSources(input) },
    { title: t($ => $.results.exact.steps.check), blocks: allAnswers(input) },
  ]
  return all.filter(({ blocks }) => blocks.length > 0)
}

/** The names of the attachments, numbered, for the paper they belong to. */
export function attachmentNames(input: PlanInput): string {
  return attachmentsOf(input)
    .map(({ title }, i) => `${i + 1}.\u00A0${lowered(title)}`)
    .join(', ')
}

/** The attachments themselves, from a page of their own on. */
export function attachments(input: PlanInput): readonly Block[] {
  return attachmentsOf(input).flatMap(({ title, blocks }, i): readonly Block[] => [
    {
      kind: 'heading',
      level: 2,
      text: input.t($ => $.report.said.attachment, { number: i + 1, title }),
      ...(i === 0 ? { startsPage: true as const } : {}),
    },
    ...blocks,
  ])
}
