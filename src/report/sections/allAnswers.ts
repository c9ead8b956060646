import { STATUSES, type Status } from '../../assessment/Answers.ts'
import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'

const COLUMNS = 4
const LONG = 40

/** Every answer of the self-assessment, as it was given. */
export function allAnswers({ work, catalogue, words, reportWords }: Telling): readonly Block[] {
  const { answers, pins } = work
  const { phrases } = reportWords
  const { answers: said, unanswered } = phrases
  const names = (of: (id: (typeof catalogue.models)[number]['id']) => boolean) =>
    catalogue.models.filter(({ id }) => of(id)).map(({ id }) => words.model(id).short)
  const listed = (label: string, items: readonly string[]): readonly (readonly [string, string])[] =>
    items.length > 0 ? [[label, items.join('; ')]] : []
  const { period, slots, first } = answers
  // Over the models' names they say more than beside one.
  const labels: Partial<Record<Status, string>> = {
    'in-use': phrases.start.inUse,
    planned: phrases.start.planned,
  }
  const rows: readonly (readonly [string, string])[] = [
    [reportWords.answerLabel('municipality'), answers.municipality.trim() || unanswered],
    [
      reportWords.answerLabel('period'),
      typeof period === 'object' ? reportWords.period(period) : period ? phrases.unknown : unanswered,
    ],
    [
      reportWords.answerLabel('staff'),
      answers.staff ? reportWords.amount('staff', answers.staff) : unanswered,
    ],
    [
      reportWords.answerLabel('money'),
      answers.money ? reportWords.amount('money', answers.money) : unanswered,
    ],
    [
      reportWords.answerLabel('slots'),
      typeof slots === 'object' ? reportWords.slots(slots) : slots ? phrases.unknown : unanswered,
    ],
    ...catalogue.goals.map(({ id }): readonly [string, string] => {
      const importance = answers.importance[id]
      return [reportWords.goal(id), importance ? reportWords.importance(importance) : unanswered]
    }),
    ...(first ? [[reportWords.answerLabel('first'), reportWords.goal(first)] as const] : []),
    ...STATUSES.flatMap(status =>
      listed(
        labels[status] ?? reportWords.status(status),
        names(id => answers.status[id] === status),
      ),
    ),
    ...(['must', 'must-not'] as const).flatMap(pin =>
      listed(
        reportWords.pin(pin),
        names(id => pins[id] === pin),
      ),
    ),
  ]
  return [
    {
      kind: 'group',
      blocks: [
        { kind: 'heading', level: 2, text: said.heading },
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
