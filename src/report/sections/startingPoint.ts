import type { Status } from '../../assessment/Answers.ts'
import { assumptions } from '../../assessment/assumptions.ts'
import { hasNoPriorities } from '../../assessment/priorityTiers.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import type { Block, Fact, Marked } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'

/** What the municipality has, what it wants and in which order, and what had to be assumed. */
export function startingPoint(telling: Telling): readonly Block[] {
  const { work, catalogue, evaluation, reportWords } = telling
  const { start } = reportWords.phrases
  const assumed = assumptions(catalogue, work.answers)
  const isTied = evaluation.tiers.some(tier => tier.length > 1)
  return [
    { kind: 'heading', level: 2, text: start.heading },
    { kind: 'facts', columns: 3, items: facts(telling) },
    { kind: 'heading', level: 3, text: start.goals },
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
    ...(isTied && !hasNoPriorities(catalogue, work.answers) ? [small(start.goalsNote)] : []),
    ...(assumed.length > 0
      ? ([
          { kind: 'heading', level: 3, text: start.assumptions },
          {
            kind: 'list',
            ordered: false,
            items: assumed.map(assumption => plain(reportWords.assumption(assumption))),
          },
        ] as const)
      : []),
  ]
}

function small(text: string): Block {
  return { kind: 'paragraph', style: 'small', text: plain(text) }
}

function facts(telling: Telling): readonly Fact[] {
  const { answers } = telling.work
  const { reportWords } = telling
  const { phrases } = reportWords
  const { start, amount, unanswered } = phrases
  const fact = (label: string, value: string): Fact => ({ label, value: { text: plain(value) } })
  const { staff, money, slots } = answers
  return [
    fact(start.staff, staff === undefined ? unanswered : amount[staff]),
    fact(start.money, money === undefined ? unanswered : amount[money]),
    fact(
      start.slots,
      typeof slots === 'object'
        ? reportWords.slots(slots)
        : slots === undefined
          ? unanswered
          : amount.unknown,
    ),
    ...withStatus('in-use', start.inUse, telling),
    ...withStatus('planned', start.planned, telling),
  ]
}

function withStatus(
  status: Status,
  label: string,
  { work, catalogue, words, reportWords }: Telling,
): readonly Fact[] {
  const names = catalogue.models
    .filter(({ id }) => work.answers.status[id] === status)
    .map(({ id }) => words.model(id).short)
  if (names.length === 0) return []
  return [{ label, value: { text: plain(reportWords.list(names)) }, span: 3 }]
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

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1)
}
