import * as v from 'valibot'
import type { Catalogue } from '../catalogue/Catalogue.ts'
import { checkShape } from '../catalogue/checkShape.ts'
import { type Checked, type Fault, fault } from '../catalogue/Fault.ts'
import { repeated } from '../catalogue/repeated.ts'
import { type Work, workSchema } from './Work.ts'

const FILE_FORMAT = 'tiekartturi'
export const FILE_VERSION = 1

/** Shape of a saved file, and of what the browser keeps: all of the user's work, and what it was made with. */
export const savedFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FILE_FORMAT),
  version: v.literal(FILE_VERSION),
  saved: v.pipe(v.string(), v.isoTimestamp('a time such as 2026-11-24T10:00:00.000Z')),
  catalogue: v.string(),
  work: workSchema,
})
type SavedFile = Readonly<v.InferOutput<typeof savedFileSchema>>

/** Why a file could not be opened; nothing changes when it can't. */
export type RefusedFile =
  | { readonly ok: false; readonly reason: 'not-json' | 'not-ours' }
  | { readonly ok: false; readonly reason: 'from-future'; readonly version: number }
  | { readonly ok: false; readonly reason: 'faulty'; readonly faults: readonly Fault[] }

export type OpenedFile = { readonly ok: true; readonly file: SavedFile } | RefusedFile

/** @param saved  ISO time of saving, from the caller's clock */
export function writeSavedFile(work: Work, catalogue: Pick<Catalogue, 'version'>, saved: string): string {
  const file: SavedFile = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    saved,
    catalogue: catalogue.version,
    work,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/**
 * The gate for a saved file, from a disk or from the browser's storage.
 *
 * @param text  the file's text; a byte order mark is allowed
 */
export function readSavedFile(text: string, catalogue: Catalogue): OpenedFile {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, reason: 'not-json' }
  }
  const head = v.safeParse(v.object({ format: v.literal(FILE_FORMAT), version: v.number() }), json)
  if (!head.success) return { ok: false, reason: 'not-ours' }
  if (head.output.version > FILE_VERSION)
    return { ok: false, reason: 'from-future', version: head.output.version }
  const checked = checkSavedFile(json, catalogue)
  return checked.ok
    ? { ok: true, file: checked.value }
    : { ok: false, reason: 'faulty', faults: checked.faults }
}

/** Shape first, then meaning: every id is of this catalogue, nothing stands twice. */
function checkSavedFile(json: unknown, catalogue: Catalogue): Checked<SavedFile> {
  const shape = checkShape(savedFileSchema, json)
  if (!shape.ok) return shape
  const faults = meaningFaults(shape.value.work, catalogue)
  return faults.length > 0 ? { ok: false, faults } : shape
}

function meaningFaults(
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
