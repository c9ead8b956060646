import { hasNoPriorities } from '../../assessment/priorityTiers.ts'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { labelled, sentences } from '../sentences.ts'
import { isWritten, lowered, writtenBlocks, writtenOr } from '../written.ts'
import { EVIDENCE, type Evidence, evidenceOf } from './evidence.ts'
import { modelsLeft } from './notChosen.ts'

const MOST_NAMED = 3

/** Why these: the goals in their order, one reason for each measure, what the evidence is, and what was left out. */
export function grounds(input: PlanInput): readonly Block[] {
  const { t, work, entries, words } = input
  if (entries.length === 0) return []
  const left = sayLeftOut(input)
  return [
    { kind: 'heading', level: 2, text: t($ => $.report.grounds.heading) },
    ...(isWritten(work.plan.startingPoint) ? writtenBlocks(work.plan.startingPoint, input) : []),
    { kind: 'paragraph', style: 'close', text: goalsInOrder(input) },
    {
      kind: 'list',
      ordered: false,
      items: entries.map(
        ({ model }): Text => [
          { text: `${words.model(model.id).short}.`, strong: true },
          { text: ' ' },
          ...reasonFor(model, input),
        ],
      ),
    },
    { kind: 'paragraph', style: 'close', text: plain([...sayEvidence(input), ...left].join(' ')) },
  ]
}

function goalsInOrder(input: PlanInput): Text {
  const { t, language, work, catalogue, evaluation, words } = input
  const { tiers } = evaluation
  const named = (goals: readonly GoalId[]) =>
    formatList(
      language,
      goals.map(goal => lowered(words.goal(goal).long)),
    )
  const isOrdered = !hasNoPriorities(catalogue, work.answers)
  const goals = tiers.map((tier, i) => `${i + 1}. ${named(tier)}`).join(', ')
  return sentences([
    plain(
      !isOrdered
        ? t($ => $.report.grounds.noOrder)
        : tiers.length === 1
          ? t($ => $.report.said.goalsEqual, { goals: named(tiers.flat()) })
          : t($ => $.report.said.goalsOrder, { goals }),
    ),
    isWritten(work.plan.goalsBy)
      ? labelled(
          t($ => $.report.goals.givenBy),
          writtenOr(work.plan.goalsBy, input),
        )
      : [],
  ])
}

/** A goal's name inside a sentence. */
export function goalName(goal: GoalId, { words }: Pick<PlanInput, 'words'>): string {
  return lowered(words.goal(goal).short)
}

/** The surest reason for a model: for the municipality's goals, or else for any. */
function reasonFor(model: OperatingModel, input: PlanInput): Text {
  const { t, language, catalogue, evaluation, words } = input
  const found = [evaluation.tiers.flat(), catalogue.goals.map(({ id }) => id)]
    .flatMap(goals =>
      EVIDENCE.map(kind => ({ kind, goals: goals.filter(goal => evidenceOf(model, goal) === kind) })),
    )
    .find(({ goals }) => goals.length > 0)
  if (found === undefined) return why(model, input)
  const { kind, goals } = found
  const named = formatList(
    language,
    goals.map(goal => (kind === 'aim' ? lowered(words.goal(goal).long) : goalName(goal, input))),
  )
  const [first] = goals
  const aim = kind === 'aim' && first ? words.model(model.id).aims[first] : undefined
  return sentences([
    labelled(
      t($ => $.report.evidence[kind]),
      plain(named),
    ),
    ...(aim === undefined ? [] : [plain(aim)]),
  ])
}

/** Why the source has a model that it gives no goal to, or that it is the municipality's choice. */
function why(model: OperatingModel, { t, words }: PlanInput): Text {
  const { why, bodyLanguage } = words.model(model.id)
  return why ? [{ text: why, lang: bodyLanguage }] : plain(t($ => $.report.grounds.ownChoice))
}

/** What the evidence of these models is, and is not. */
function sayEvidence({ t, language, catalogue, entries, evaluation, words }: PlanInput): readonly string[] {
  const kinds = new Set<Evidence | undefined>(
    entries.flatMap(({ model }) => evaluation.tiers.flat().map(goal => evidenceOf(model, goal))),
  )
  const named = {
    threshold: formatNumber(language, catalogue.source.threshold),
    assessor: words.assessors.impact,
  }
  if (kinds.has('mark') && kinds.has('aim')) return [t($ => $.report.said.markAndAim, named)]
  if (kinds.has('mark')) return [t($ => $.report.said.mark, named)]
  return kinds.has('aim') ? [t($ => $.report.grounds.aim)] : []
}

function sayLeftOut(input: PlanInput): readonly string[] {
  const { t, language, words } = input
  const left = modelsLeft(input)
  if (left.length === 0) return []
  const models = formatList(
    language,
    left.slice(0, MOST_NAMED).map(({ model }) => lowered(words.model(model.id).short)),
  )
  return [t($ => $.report.said.leftOut, { count: left.length, models })]
}
