import { hasNoPriorities } from '../../assessment/priorityTiers.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import type { Block, Marked } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import { lowered, writtenOr } from '../written.ts'

/** What the municipality wants, in which order, and who said so. */
export function goals(telling: Telling): readonly Block[] {
  const { work, catalogue, evaluation, reportWords } = telling
  const { start, goals: said } = reportWords.phrases
  const isTied = evaluation.tiers.some(tier => tier.length > 1)
  return [
    { kind: 'heading', level: 2, text: said.heading },
    {
      kind: 'paragraph',
      style: 'close',
      keepWithNext: true,
      text: [
        { text: `${said.givenBy}: `, strong: true },
        ...writtenOr(work.plan.goalsBy, reportWords, 'unrecorded'),
      ],
    },
    {
      kind: 'table',
      caption: start.goalsCaption,
      rowHeader: 1,
      columns: [
        { label: start.order, share: 9 },
        { label: start.goal, share: 41 },
        { label: start.hitBy, share: 50 },
      ],
      rows: evaluation.tiers.flatMap((tier, i) => tier.map(goal => goalRow(goal, i + 1, telling))),
    },
    ...(isTied && !hasNoPriorities(catalogue, work.answers)
      ? [{ kind: 'paragraph', style: 'small', text: plain(start.goalsNote) } as const]
      : []),
  ]
}

function goalRow(goal: GoalId, order: number, { entries, words, reportWords }: Telling): readonly Marked[] {
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
    { text: plain(marked.length > 0 ? marked.join(', ') : reportWords.phrases.none) },
  ]
}
