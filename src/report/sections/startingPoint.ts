import type { Status } from '../../assessment/Answers.ts'
import { assumptions } from '../../assessment/assumptions.ts'
import { sayAssumption } from '../../i18n/sayAssumption.ts'
import { sayByWeight } from '../../i18n/sayPlan.ts'
import type { Block, Fact } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { writtenBlocks, writtenLines } from '../written.ts'
import { sayAmount } from './sayAmount.ts'
import { sayUnanswered } from './sayUnanswered.ts'

/** What the municipality has, and what had to be assumed. */
export function startingPoint(input: PlanInput): readonly Block[] {
  const { t, work, catalogue } = input
  const assumed = assumptions(catalogue, work.answers)
  return [
    { kind: 'heading', level: 2, text: t($ => $.report.start.heading) },
    { kind: 'facts', columns: 3, items: facts(input) },
    ...(writtenLines(work.plan.startingPoint).length > 0
      ? writtenBlocks(work.plan.startingPoint, input)
      : []),
    ...(assumed.length > 0
      ? ([
          { kind: 'heading', level: 3, text: t($ => $.report.start.assumptions) },
          {
            kind: 'list',
            ordered: false,
            items: assumed.map(assumption => plain(sayAssumption(input, assumption))),
          },
        ] as const)
      : []),
  ]
}

function facts(input: PlanInput): readonly Fact[] {
  const { t, work } = input
  const { staff, money, slots } = work.answers
  const fact = (label: string, value: string): Fact => ({ label, value: { text: plain(value) } })
  return [
    fact(
      t($ => $.report.start.staff),
      sayAmount(input, 'staff', staff),
    ),
    fact(
      t($ => $.report.start.money),
      sayAmount(input, 'money', money),
    ),
    fact(
      t($ => $.report.start.slots),
      typeof slots === 'object' ? sayByWeight(input, slots) : sayUnanswered(input, slots),
    ),
    ...withStatus(
      'in-use',
      t($ => $.report.start.inUse),
      input,
    ),
    ...withStatus(
      'planned',
      t($ => $.report.start.planned),
      input,
    ),
  ]
}

function withStatus(status: Status, label: string, { work, catalogue, words }: PlanInput): readonly Fact[] {
  const names = catalogue.models
    .filter(({ id }) => work.answers.status[id] === status)
    .map(({ id }) => words.model(id).short)
  if (names.length === 0) return []
  return [{ label, value: { text: plain(names.join('; ')) }, span: 3 }]
}
