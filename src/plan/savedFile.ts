import * as v from 'valibot'
import type { Catalogue } from '../catalogue/Catalogue.ts'
import { checkShape } from '../catalogue/checkShape.ts'
import type { Checked, Fault } from '../catalogue/Fault.ts'
import { workFaults } from './checkWork.ts'
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

function checkSavedFile(json: unknown, catalogue: Catalogue): Checked<SavedFile> {
  const shape = checkShape(savedFileSchema, json)
  if (!shape.ok) return shape
  const faults = workFaults(shape.value.work, catalogue)
  return faults.length > 0 ? { ok: false, faults } : shape
}
