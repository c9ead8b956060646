import { inForce, type Local } from '../../assessment/Local.ts'
import type { Written } from '../../assessment/Written.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { sayResources } from '../../i18n/sayJudged.ts'
import { sayMark } from '../../i18n/sayMark.ts'
import { sayGoal } from '../../i18n/sayModel.ts'
import { sayStanding } from '../../i18n/sayStanding.ts'
import type { Work } from '../../plan/Work.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import type { Robustness } from '../../state/robustnessOf.ts'
import { statusOf } from '../lists/ModelFilters.ts'

/** One thing known about every compared model. */
interface Aspect {
  readonly id: string
  readonly label: string
  /** What is known, as paragraphs, the user's own with their language; empty where nothing is. */
  readonly of: (model: EvaluatedModel) => readonly (string | Written)[]
  /** Whose words the values are: the interface's, the model's body's (which may be borrowed), or the source's labels. */
  readonly voice?: 'body' | 'source'
  /** The goal whose sign stands for the value. */
  readonly goal?: GoalId
  /** Shown on demand. */
  readonly isMore?: boolean
}

/** An aspect over the compared models; what is equal for all can be hidden. */
export interface CompareRow extends Aspect {
  readonly differs: boolean
}

/** Everything known about the models, row by row; nothing of what none of them has. */
export function compareRows(
  speech: Speech,
  models: readonly EvaluatedModel[],
  work: Pick<Work, 'answers' | 'local'>,
  robustness: Robustness,
): readonly CompareRow[] {
  return aspects(speech, work, robustness)
    .filter(({ of, goal }) => goal !== undefined || models.some(model => of(model).length > 0))
    .map(aspect => ({
      ...aspect,
      differs: new Set(models.map(model => JSON.stringify(aspect.of(model)))).size > 1,
    }))
}

function aspects(
  speech: Speech,
  { answers: { status }, local }: Pick<Work, 'answers' | 'local'>,
  robustness: Robustness,
): readonly Aspect[] {
  const { t, words } = speech
  const deedOf = ({ id, local }: EvaluatedModel['model']) =>
    local?.kind === 'own' ? [] : [words.model(id).deed]
  const more = { voice: 'body', isMore: true } as const
  return [
    { id: 'deed', label: t($ => $.compare.deed), of: ({ model }) => deedOf(model) },
    { id: 'resources', label: t($ => $.columns.resources), of: ({ model }) => [sayResources(speech, model)] },
    ...goalAspects(speech),
    { id: 'reasons', label: t($ => $.local.reasons), of: ({ model }) => localReasons(model, local) },
    {
      id: 'why',
      label: t($ => $.model.why),
      of: ({ model }) => [words.model(model.id).why].filter(text => text !== ''),
      voice: 'body',
    },
    {
      id: 'verdict',
      label: t($ => $.columns.verdict),
      of: evaluated => {
        const robust = robustness.kind === 'robust' ? robustness.verdicts.get(evaluated.model.id) : undefined
        return [sayStanding(speech, { of: evaluated, robust })]
      },
    },
    { id: 'how', label: t($ => $.model.how), of: ({ model }) => words.model(model.id).how, ...more },
    {
      id: 'well',
      label: t($ => $.model.well),
      of: ({ model }) => [words.model(model.id).well ?? []].flat(),
      ...more,
    },
    {
      id: 'cautions',
      label: t($ => $.model.cautions),
      of: ({ model }) => words.model(model.id).cautions,
      ...more,
    },
    {
      id: 'examples',
      label: t($ => $.model.examples),
      of: ({ model }) => model.examples.map(({ label }) => label),
      voice: 'source',
      isMore: true,
    },
    {
      id: 'status',
      label: t($ => $.columns.status),
      of: ({ model }) => [t($ => $.status[statusOf(model, status)])],
      isMore: true,
    },
    {
      id: 'category',
      label: t($ => $.columns.category),
      of: ({ model }) => [words.category(model.category)],
      isMore: true,
    },
    {
      id: 'rhythm',
      label: t($ => $.model.rhythm),
      of: ({ model }) => [t($ => $.rhythm[model.rhythm])],
      isMore: true,
    },
  ]
}

/** A published mark says nothing beside its sign; what is judged or dropped here, or only said, has its sentence. */
function goalAspects(speech: Speech): readonly Aspect[] {
  return speech.catalogue.goals.map(({ id: goal }) => ({
    id: `goal-${goal}`,
    label: sayGoal(speech, goal),
    of: ({ model }) => {
      const { marks, local } = model
      const isTold = marks.includes(goal) || (local?.kind === 'judged' && local.droppedMarks.includes(goal))
      return isTold ? [sayMark(speech, model, goal)] : [speech.words.model(model.id).aims[goal] ?? []].flat()
    },
    goal,
  }))
}

/** Why the municipality judges a model otherwise here; nothing while its judgement is switched off. */
function localReasons(
  { id, local: facts }: EvaluatedModel['model'],
  { judgements }: Local,
): readonly Written[] {
  const judgement = facts?.kind === 'judged' ? judgements[id] : undefined
  if (judgement === undefined) return []
  const { resources, marks } = inForce(judgement)
  return [resources?.reason, ...Object.values(marks)].filter(reason => reason !== undefined)
}
