import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import { formatList } from '../../i18n/format.ts'
import type { Block, Marked, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { labelled, sentences } from '../sentences.ts'
import { isWritten, lowered, writtenBlocks } from '../written.ts'
import { EVIDENCE, evidenceOf } from './evidence.ts'
import { goalName } from './grounds.ts'
import { listedOnce } from './listedOnce.ts'

/** Which goals the measures serve and by which evidence, what they mean for businesses, and what is not known. */
export function effects(input: PlanInput): readonly Block[] {
  const { t, work, entries } = input
  if (entries.length === 0) return []
  const { binds } = work.plan
  return [
    { kind: 'heading', level: 2, text: t($ => $.report.effects.heading) },
    ...goals(input),
    { kind: 'paragraph', text: sentences([partners(input), ...bindings(input)]) },
    ...(isWritten(binds) ? writtenBlocks(binds, input) : []),
    { kind: 'paragraph', style: 'close', text: plain(t($ => $.report.effects.notKnown)) },
  ]
}

/** A row for each goal that something serves; the goals without are told in a sentence. */
function goals(input: PlanInput): readonly Block[] {
  const { t, language, evaluation } = input
  const rows = evaluation.tiers.flatMap((tier, i) =>
    tier.map(goal => ({ goal, order: i + 1, served: servedBy(goal, input) })),
  )
  const open = rows.filter(({ served }) => served.length === 0)
  const named = formatList(
    language,
    open.map(({ goal }) => goalName(goal, input)),
  )
  const said = rows.filter(({ served }) => served.length > 0)
  return [
    ...(said.length > 0
      ? ([
          {
            kind: 'table',
            caption: t($ => $.report.effects.caption),
            rowHeader: 1,
            columns: [
              { label: t($ => $.report.start.order), share: 8 },
              { label: t($ => $.columns.goal), share: 36 },
              { label: t($ => $.report.effects.servedBy), share: 56 },
            ],
            rows: said.map(({ goal, order, served }) => [
              { text: plain(`${order}.`) },
              goalCell(goal, input),
              { text: served },
            ]),
          },
        ] as const)
      : []),
    ...(open.length > 0
      ? [
          {
            kind: 'paragraph',
            text: plain(t($ => $.report.said.unserved, { goals: named })),
          } as const,
        ]
      : []),
  ]
}

function goalCell(goal: GoalId, { words }: PlanInput): Marked {
  return {
    icon: { kind: 'badge', letter: goal },
    text: plain(words.goal(goal).long),
  }
}

/** The plan's models and those in use for a goal, apart by evidence. */
function servedBy(goal: GoalId, input: PlanInput): Text {
  const { t, work, catalogue, entries, words } = input
  const planned = entries.map(({ model }) => model)
  const inUse = catalogue.models.filter(
    model => work.answers.status[model.id] === 'in-use' && !planned.includes(model),
  )
  const name = ({ id }: OperatingModel) => lowered(words.model(id).short)
  return sentences(
    EVIDENCE.map(kind => {
      const by = (models: readonly OperatingModel[]) =>
        models.filter(model => evidenceOf(model, goal) === kind).map(name)
      const names = [...by(planned), ...by(inUse).map(model => t($ => $.report.said.inUse, { model }))]
      return names.length === 0
        ? []
        : labelled(
            t($ => $.report.evidence[kind]),
            plain(names.join('; ')),
          )
    }),
  )
}

/** Whom the measures are carried out with. */
function partners({ t, entries }: PlanInput): Text {
  return listedOnce(
    t($ => $.fields.partners),
    entries.map(({ row }) => row.partners),
  )
}

function bindings({ t, work }: PlanInput): readonly Text[] {
  return isWritten(work.plan.binds) ? [] : [plain(t($ => $.report.decision.bindsText))]
}
