import { type Answers, STATUSES, type Status } from '../../assessment/Answers.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { sayGoal } from '../../i18n/sayModel.ts'
import { sayByWeight } from '../../i18n/sayPlan.ts'
import { sayPeriod } from '../../i18n/sayProposal.ts'
import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { sayAmount } from './sayAmount.ts'
import { sayUnanswered } from './sayUnanswered.ts'

const COLUMNS = 4
const LONG = 40

/** Every answer of the self-assessment, as it was given. */
export function allAnswers(input: PlanInput): readonly Block[] {
  const { t, work, catalogue, words } = input
  const { answers, pins } = work
  const names = (of: (id: (typeof catalogue.models)[number]['id']) => boolean) =>
    catalogue.models.filter(({ id }) => of(id)).map(({ id }) => words.model(id).short)
  const listed = (label: string, items: readonly string[]): readonly (readonly [string, string])[] =>
    items.length > 0 ? [[label, items.join('; ')]] : []
  const { period, slots, first } = answers
  // Over the models' names they say more than beside one.
  const labels: Partial<Record<Status, string>> = {
    'in-use': t($ => $.report.start.inUse),
    planned: t($ => $.report.start.planned),
  }
  const rows: readonly (readonly [string, string])[] = [
    [t($ => $.wizard.check.municipality), answers.municipality.trim() || sayUnanswered(input, undefined)],
    [
      t($ => $.wizard.check.period),
      typeof period === 'object' ? sayPeriod(period) : sayUnanswered(input, period),
    ],
    [t($ => $.wizard.check.staff), sayAmount(input, 'staff', answers.staff)],
    [t($ => $.wizard.check.money), sayAmount(input, 'money', answers.money)],
    [
      t($ => $.wizard.check.slots),
      typeof slots === 'object' ? sayByWeight(input, slots) : sayUnanswered(input, slots),
    ],
    ...catalogue.goals.map(({ id }): readonly [string, string] => {
      return [sayGoal(input, id), sayImportance(input, answers.importance[id])]
    }),
    ...(first ? [[t($ => $.wizard.check.first), sayGoal(input, first)] as const] : []),
    ...STATUSES.flatMap(status =>
      listed(
        labels[status] ?? t($ => $.status[status]),
        names(id => answers.status[id] === status),
      ),
    ),
    ...(['must', 'must-not'] as const).flatMap(pin =>
      listed(
        t($ => $.report.said.pins[pin]),
        names(id => pins[id] === pin),
      ),
    ),
  ]
  return [
    {
      kind: 'group',
      blocks: [
        { kind: 'heading', level: 2, text: t($ => $.report.answers.heading) },
        {
          kind: 'facts',
          columns: COLUMNS,
          items: rows.map(([label, value]) => ({
            label,
            value: { text: plain(value) },
            span: value.length > LONG ? COLUMNS : 1,
          })),
        },
      ],
    },
  ]
}

function sayImportance({ t }: Pick<Speech, 't'>, importance: Answers['importance'][GoalId]): string {
  if (importance === undefined) return t($ => $.wizard.check.unanswered)
  return importance === 'unknown' ? t($ => $.wizard.unknown) : t($ => $.wizard.goals.importance[importance])
}
