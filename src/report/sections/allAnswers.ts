import { type Answers, STATUSES, type Status } from '../../assessment/Answers.ts'
import { assumptions } from '../../assessment/assumptions.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { sayAssumption } from '../../i18n/sayAssumption.ts'
import { sayGoal } from '../../i18n/sayModel.ts'
import { sayByWeight } from '../../i18n/sayPlan.ts'
import { sayPeriod } from '../../i18n/sayProposal.ts'
import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { sayAmount } from './sayAmount.ts'
import { sayUnknown } from './sayUnknown.ts'

const COLUMNS = 4
const LONG = 40

/** Every answer of the self-assessment, as it was given, and what was assumed where there was none. */
export function allAnswers(input: PlanInput): readonly Block[] {
  const { t, work, catalogue, words } = input
  const { answers, pins } = work
  const names = (of: (id: (typeof catalogue.models)[number]['id']) => boolean) =>
    catalogue.models
      .filter(({ id }) => of(id))
      .map(({ id }) => words.model(id).short)
      .join('; ') || undefined
  const said = (label: string, value: string | undefined): readonly (readonly [string, string])[] =>
    value === undefined ? [] : [[label, value]]
  const { period, slots, first } = answers
  // Over the models' names they say more than beside one.
  const labels: Partial<Record<Status, string>> = {
    'in-use': t($ => $.report.start.inUse),
    planned: t($ => $.report.start.planned),
    'not-for-us': t($ => $.report.start.notForUs),
  }
  const rows: readonly (readonly [string, string])[] = [
    ...said(
      t($ => $.laterSteps.check.municipality),
      answers.municipality.trim() || undefined,
    ),
    ...said(
      t($ => $.laterSteps.check.period),
      typeof period === 'object' ? sayPeriod(period) : sayUnknown(input, period),
    ),
    ...said(
      t($ => $.laterSteps.check.staff),
      sayAmount(input, 'staff', answers.staff),
    ),
    ...said(
      t($ => $.laterSteps.check.money),
      sayAmount(input, 'money', answers.money),
    ),
    ...said(
      t($ => $.laterSteps.check.slots),
      typeof slots === 'object' ? sayByWeight(input, slots) : sayUnknown(input, slots),
    ),
    ...catalogue.goals.flatMap(({ id }) =>
      said(sayGoal(input, id), sayImportance(input, answers.importance[id])),
    ),
    ...(first ? [[t($ => $.laterSteps.check.first), sayGoal(input, first)] as const] : []),
    ...STATUSES.flatMap(status =>
      said(
        labels[status] ?? t($ => $.status[status]),
        names(id => answers.status[id] === status),
      ),
    ),
    ...(['must', 'must-not'] as const).flatMap(pin =>
      said(
        t($ => $.report.said.pins[pin]),
        names(id => pins[id] === pin),
      ),
    ),
  ]
  const assumed = assumptions(catalogue, answers)
  return [
    {
      kind: 'facts',
      columns: COLUMNS,
      items: rows.map(([label, value]) => ({
        label,
        value: { text: plain(value) },
        span: value.length > LONG ? COLUMNS : 1,
      })),
    },
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

function sayImportance(
  { t }: Pick<Speech, 't'>,
  importance: Answers['importance'][GoalId],
): string | undefined {
  return importance === undefined || importance === 'unknown'
    ? sayUnknown({ t }, importance)
    : t($ => $.wizard.goals.importance[importance])
}
