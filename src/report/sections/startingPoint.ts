import type { Status } from '../../assessment/Answers.ts'
import { assumptions } from '../../assessment/assumptions.ts'
import type { Block, Fact } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import { writtenBlocks, writtenLines } from '../written.ts'

/** What the municipality has, and what had to be assumed. */
export function startingPoint(telling: Telling): readonly Block[] {
  const { work, catalogue, reportWords } = telling
  const { start } = reportWords.phrases
  const assumed = assumptions(catalogue, work.answers)
  return [
    { kind: 'heading', level: 2, text: start.heading },
    { kind: 'facts', columns: 3, items: facts(telling) },
    ...(writtenLines(work.plan.startingPoint).length > 0
      ? writtenBlocks(work.plan.startingPoint, reportWords)
      : []),
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

function facts(telling: Telling): readonly Fact[] {
  const { answers } = telling.work
  const { reportWords } = telling
  const { phrases } = reportWords
  const { start, unanswered } = phrases
  const fact = (label: string, value: string): Fact => ({ label, value: { text: plain(value) } })
  const { staff, money, slots } = answers
  return [
    fact(start.staff, staff === undefined ? unanswered : reportWords.amount('staff', staff)),
    fact(start.money, money === undefined ? unanswered : reportWords.amount('money', money)),
    fact(
      start.slots,
      typeof slots === 'object'
        ? reportWords.slots(slots)
        : slots === undefined
          ? unanswered
          : phrases.unknown,
    ),
    ...withStatus('in-use', start.inUse, telling),
    ...withStatus('planned', start.planned, telling),
  ]
}

function withStatus(status: Status, label: string, { work, catalogue, words }: Telling): readonly Fact[] {
  const names = catalogue.models
    .filter(({ id }) => work.answers.status[id] === status)
    .map(({ id }) => words.model(id).short)
  if (names.length === 0) return []
  return [{ label, value: { text: plain(names.join('; ')) }, span: 3 }]
}
