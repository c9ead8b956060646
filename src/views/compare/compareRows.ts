import type { Answers } from '../../assessment/Answers.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { sayGoal, sayVerdict } from '../../i18n/sayModel.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { statusOf } from '../shared/modelFilters.ts'

/** One thing known about every compared model, as text; what is equal for all can be hidden. */
export interface CompareRow {
  readonly id: string
  readonly label: string
  /** One list of paragraphs per model, in the models' order; empty where nothing is known. */
  readonly values: readonly (readonly string[])[]
  readonly differs: boolean
  /** True when the values are in the models' body language, which may be the source's. */
  readonly isBody: boolean
}

/** Everything known about the models, row by row. */
export function compareRows(
  speech: Speech,
  models: readonly EvaluatedModel[],
  status: Answers['status'],
): readonly CompareRow[] {
  const { t, language, words, catalogue } = speech
  const threshold = formatNumber(language, catalogue.source.threshold)
  const row = (
    id: string,
    label: string,
    of: (model: EvaluatedModel) => readonly string[],
    isBody = false,
  ): CompareRow => {
    const values = models.map(of)
    return {
      id,
      label,
      values,
      isBody,
      differs: new Set(values.map(value => JSON.stringify(value))).size > 1,
    }
  }
  return [
    row(
      'rank',
      t($ => $.columns.rank),
      ({ rank }) => [rank === null ? t($ => $.columns.unranked) : t($ => $.columns.rankOf, { rank })],
    ),
    row(
      'verdict',
      t($ => $.columns.verdict),
      ({ verdict }) => [sayVerdict(speech, verdict)],
    ),
    row(
      'resources',
      t($ => $.columns.resources),
      ({ model }) => [words.resources(model.resources)],
    ),
    ...catalogue.goals.map(({ id }) =>
      row(`goal-${id}`, sayGoal(speech, id), ({ model }) => [
        model.marks.includes(id)
          ? t($ => $.marks.high, { threshold })
          : t($ => $.marks.notPublished, { threshold }),
      ]),
    ),
    row(
      'hits',
      t($ => $.columns.hits),
      ({ explanation: { hits, notRated } }) => [
        hits.length === 0
          ? t($ => $.say.hitsNone)
          : `${hits.length}/${hits.length + notRated.length}: ${formatList(
              language,
              hits.map(({ goal }) => sayGoal(speech, goal)),
            )}`,
      ],
    ),
    row(
      'status',
      t($ => $.columns.status),
      ({ model }) => [t($ => $.status[statusOf(model, status)])],
    ),
    row(
      'category',
      t($ => $.columns.category),
      ({ model }) => [words.category(model.category)],
    ),
    row(
      'rhythm',
      t($ => $.model.rhythm),
      ({ model }) => [t($ => $.rhythm[model.rhythm])],
    ),
    row(
      'why',
      t($ => $.model.why),
      ({ model }) => [words.model(model.id).why],
      true,
    ),
    row(
      'how',
      t($ => $.model.how),
      ({ model }) => words.model(model.id).how,
      true,
    ),
    row(
      'cautions',
      t($ => $.model.cautions),
      ({ model }) => words.model(model.id).cautions,
      true,
    ),
    row(
      'examples',
      t($ => $.model.examples),
      ({ model }) => model.examples.map(({ label }) => label),
    ),
  ]
}
