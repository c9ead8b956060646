import type { Catalogue } from '../catalogue/Catalogue.ts'
import { checkShape } from '../catalogue/checkShape.ts'
import { type Checked, type Fault, fault } from '../catalogue/Fault.ts'
import { repeated } from '../catalogue/repeated.ts'
import { type Work, workSchema } from './Work.ts'

/**
 * The gate for a work by itself: shape first, then meaning. Every id is of this catalogue or one of the work's own
 * models, and nothing stands twice.
 *
 * @returns the work, or every fault with its path from `work` on
 */
export function checkWork(json: unknown, catalogue: Catalogue): Checked<Work> {
  const shape = checkShape(workSchema, json)
  if (!shape.ok) return shape
  const faults = workFaults(shape.value, catalogue)
  return faults.length > 0 ? { ok: false, faults } : shape
}

/** What a work of the right shape says that cannot be so. */
export function workFaults(
  { answers, pins, preferred, shortlist, plan, local, variants: kept }: Work,
  catalogue: Catalogue,
): Fault[] {
  const published = new Set<string>(catalogue.models.map(({ id }) => id))
  const own = local.own.map(({ id }) => id)
  const models = new Set<string>([...published, ...own])
  const categories = new Set<string>(catalogue.categories.map(({ id }) => id))
  const goals = new Set<string>(catalogue.goals.map(({ id }) => id))
  const rows = plan.rows.map(({ model }) => model)
  const unknownIds = (at: string, ids: readonly string[], known: ReadonlySet<string>, what: string) =>
    ids.flatMap(id =>
      known.has(id) ? [] : [fault(at, `known-${what}`, id, `the catalogue has no ${what} ${id}`)],
    )
  const twice = (at: string, ids: readonly string[]) =>
    repeated(ids).map(i => fault(`${at}[${i}]`, 'once', ids[i], `${ids[i]} stands here twice`))
  return [
    ...unknownIds('work.answers.status', Object.keys(answers.status), models, 'model'),
    ...unknownIds('work.answers.importance', Object.keys(answers.importance), goals, 'goal'),
    ...unknownIds('work.answers.first', answers.first ? [answers.first] : [], goals, 'goal'),
    ...unknownIds('work.pins', Object.keys(pins), models, 'model'),
    ...unknownIds('work.preferred', preferred, models, 'model'),
    ...unknownIds('work.shortlist', shortlist, models, 'model'),
    ...unknownIds('work.plan.rows', rows, models, 'model'),
    ...unknownIds('work.local.judgements', Object.keys(local.judgements), published, 'model'),
    ...Object.entries(local.judgements).flatMap(([id, judgement]) =>
      unknownIds(`work.local.judgements.${id}.marks`, Object.keys(judgement?.marks ?? {}), goals, 'goal'),
    ),
    ...local.own.flatMap(({ category, marks }, i) => [
      ...unknownIds(`work.local.own[${i}].category`, [category], categories, 'category'),
      ...unknownIds(`work.local.own[${i}].marks`, marks, goals, 'goal'),
    ]),
    ...Object.entries(local.drafts ?? {}).flatMap(([key, { category, marks }]) => [
      ...unknownIds(`work.local.drafts.${key}.category`, category ? [category] : [], categories, 'category'),
      ...unknownIds(`work.local.drafts.${key}.marks`, marks, goals, 'goal'),
    ]),
    ...kept.flatMap(({ trial }, i) => [
      ...unknownIds(`work.variants[${i}].trial.pins`, Object.keys(trial.pins), models, 'model'),
      ...unknownIds(`work.variants[${i}].trial.importance`, Object.keys(trial.importance), goals, 'goal'),
      ...unknownIds(`work.variants[${i}].trial.first`, trial.first ? [trial.first] : [], goals, 'goal'),
    ]),
    ...twice('work.local.own', own),
    ...twice('work.preferred', preferred),
    ...twice('work.shortlist', shortlist),
    ...twice('work.plan.rows', rows),
  ]
}
