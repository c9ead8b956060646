import { inForce, type Local } from '../../assessment/Local.ts'
import type { Written } from '../../assessment/Written.ts'
import { formatList } from '../../i18n/format.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { sayResources } from '../../i18n/sayJudged.ts'
import { sayMark } from '../../i18n/sayMark.ts'
import { sayGoal, sayHits } from '../../i18n/sayModel.ts'
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
  /** Models whose value is a published mark, and stands out. */
  readonly isMarked?: (model: EvaluatedModel) => boolean
}

/** An aspect over the compared models; what is equal for all can be hidden. */
export interface CompareRow extends Aspect {
  readonly differs: boolean
}

/** Everything known about the models, row by row. */
export function compareRows(
  speech: Speech,
  models: readonly EvaluatedModel[],
  work: Pick<Work, 'answers' | 'local'>,
  robustness: Robustness,
): readonly CompareRow[] {
  return aspects(speech, models, work, robustness).map(aspect => ({
    ...aspect,
    differs: new Set(models.map(model => JSON.stringify(aspect.of(model)))).size > 1,
  }))
}

function aspects(
  speech: Speech,
  models: readonly EvaluatedModel[],
  { answers: { status }, local }: Pick<Work, 'answers' | 'local'>,
  robustness: Robustness,
): readonly Aspect[] {
  const { t, words } = speech
  const reasons: Aspect = {
    id: 'reasons',
    label: t($ => $.local.reasons),
    of: ({ model }) => localReasons(model, local),
  }
  return [
    {
      id: 'rank',
      label: t($ => $.columns.rank),
      of: ({ rank }) => [rank === null ? t($ => $.columns.unranked) : t($ => $.columns.rankOf, { rank })],
    },
    {
      id: 'verdict',
      label: t($ => $.columns.verdict),
      of: evaluated => {
        const robust = robustness.kind === 'robust' ? robustness.verdicts.get(evaluated.model.id) : undefined
        return [sayStanding(speech, { of: evaluated, robust })]
      },
    },
    {
      id: 'resources',
      label: t($ => $.columns.resources),
      of: ({ model }) => [sayResources(speech, model)],
    },
    ...goalAspects(speech),
    ...(models.some(model => reasons.of(model).length > 0) ? [reasons] : []),
    { id: 'hits', label: t($ => $.columns.hits), of: model => [sayHitList(speech, model)] },
    {
      id: 'status',
      label: t($ => $.columns.status),
      of: ({ model }) => [t($ => $.status[statusOf(model, status)])],
    },
    {
      id: 'category',
      label: t($ => $.columns.category),
      of: ({ model }) => [words.category(model.category)],
    },
    { id: 'rhythm', label: t($ => $.model.rhythm), of: ({ model }) => [t($ => $.rhythm[model.rhythm])] },
    { id: 'why', label: t($ => $.model.why), of: ({ model }) => [words.model(model.id).why], voice: 'body' },
    { id: 'how', label: t($ => $.model.how), of: ({ model }) => words.model(model.id).how, voice: 'body' },
    {
      id: 'well',
      label: t($ => $.model.well),
      of: ({ model }) => [words.model(model.id).well ?? []].flat(),
      voice: 'body',
    },
    {
      id: 'cautions',
      label: t($ => $.model.cautions),
      of: ({ model }) => words.model(model.id).cautions,
      voice: 'body',
    },
    {
      id: 'examples',
      label: t($ => $.model.examples),
      of: ({ model }) => model.examples.map(({ label }) => label),
      voice: 'source',
    },
  ]
}

function goalAspects(speech: Speech): readonly Aspect[] {
  return speech.catalogue.goals.map(({ id }) => {
    const isMarked = ({ model }: EvaluatedModel) => model.marks.includes(id)
    return {
      id: `goal-${id}`,
      label: sayGoal(speech, id),
      of: ({ model }) => [sayMark(speech, model, id)],
      isMarked,
    }
  })
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

function sayHitList(speech: Speech, { explanation }: EvaluatedModel): string {
  const { hits, of } = explanation
  if (hits.length === 0) return sayHits(speech, explanation)
  const names = hits.map(({ goal }) => sayGoal(speech, goal))
  return `${hits.length}/${of}: ${formatList(speech.language, names)}`
}
