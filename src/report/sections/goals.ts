import { hasNoPriorities } from '../../assessment/priorityTiers.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import type { Block, Marked } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { lowered, writtenOr } from '../written.ts'

/** What the municipality wants, in which order, and who said so. */
export function goals(input: PlanInput): readonly Block[] {
  const { t, work, catalogue, evaluation } = input
  const isTied = evaluation.tiers.some(tier => tier.length > 1)
  return [
    { kind: 'heading', level: 2, text: t($ => $.report.goals.heading) },
    {
      kind: 'paragraph',
      style: 'close',
      keepWithNext: true,
      text: [
        { text: `${t($ => $.report.goals.givenBy)}: `, strong: true },
        ...writtenOr(work.plan.goalsBy, input, 'unrecorded'),
      ],
    },
    {
      kind: 'table',
      caption: t($ => $.report.start.goalsCaption),
      rowHeader: 1,
      columns: [
        { label: t($ => $.report.start.order), share: 9 },
        { label: t($ => $.columns.goal), share: 41 },
        { label: t($ => $.report.start.hitBy), share: 50 },
      ],
      rows: evaluation.tiers.flatMap((tier, i) => tier.map(goal => goalRow(goal, i + 1, input))),
    },
    ...(isTied && !hasNoPriorities(catalogue, work.answers)
      ? [{ kind: 'paragraph', style: 'small', text: plain(t($ => $.report.start.goalsNote)) } as const]
      : []),
  ]
}

function goalRow(goal: GoalId, order: number, { t, entries, words }: PlanInput): readonly Marked[] {
  const { short, long } = words.goal(goal)
  const marked = entries.flatMap(({ model }, i) =>
    model.marks.includes(goal) ? [`${i + 1}\u00A0${words.model(model.id).short}`] : [],
  )
  return [
    { text: plain(`${order}.`) },
    {
      icon: { kind: 'badge', letter: goal },
      text: plain(short === long ? short : `${short}: ${lowered(long)}`),
    },
    { text: plain(marked.length > 0 ? marked.join(', ') : t($ => $.report.none)) },
  ]
}
