import type { Catalogue } from '../catalogue/Catalogue.ts'
import { fault } from '../catalogue/Fault.ts'
import type { Logo } from '../plan/Logo.ts'
import { type RefusedFile, readSavedFile } from '../plan/savedFile.ts'
import type { Work } from '../plan/Work.ts'
import type { ReadTable } from '../report/readPlanTable.ts'
import { loaded } from './loaded.ts'

/** Why a file was not opened; nothing changes then. */
export type Refusal =
  | RefusedFile
  | {
      readonly ok: false
      /** `wrong-letters`: its encoding is not UTF-8. `not-the-plan`: a table of something else. */
      readonly reason:
        | 'too-big'
        | 'pdf-empty'
        | 'pdf-rewritten'
        | 'wrong-letters'
        | 'not-a-workbook'
        | 'not-the-plan'
        | 'unreadable'
    }

export type Opened =
  | { readonly ok: true; readonly kind: 'work'; readonly work: Work }
  /** Not taken yet: what it would change. */
  | { readonly ok: true; readonly kind: 'table'; readonly table: ReadTable }
  | Refusal

/** What a file is opened into. */
export interface OpenedInto {
  readonly work: Work
  /** As published. */
  readonly catalogue: Catalogue
  readonly today: Date
}

/** No plan comes near; a larger file is not even read. */
export const MOST_OPENED_MEGABYTES = 20

/** Reads a saved work, a draft that carries its work, or a table of the plan that has been edited. */
export async function openFile(file: File, into: OpenedInto): Promise<Opened> {
  if (file.size > MOST_OPENED_MEGABYTES * 1_000_000) return { ok: false, reason: 'too-big' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (startsWith(bytes, '%PDF')) return openDraft(bytes, into.catalogue)
  if (startsWith(bytes, 'PK') || /\.xlsx?$/i.test(file.name)) return openTable(bytes, 'xlsx', into)
  if (/\.(csv|tsv|txt)$/i.test(file.name)) return openTable(bytes, 'csv', into)
  return openWork(decodeText(bytes), into.catalogue)
}

async function openWork(text: string | undefined, catalogue: Catalogue): Promise<Opened> {
  if (text === undefined) return { ok: false, reason: 'wrong-letters' }
  const opened = readSavedFile(text, catalogue)
  if (!opened.ok) return opened
  const { work } = opened.file
  const { logo } = work.plan
  if (logo === undefined || (await isWhole(logo))) return { ok: true, kind: 'work', work }
  const message = 'expected a PNG with all its pixels'
  return { ok: false, reason: 'faulty', faults: [fault('work.plan.logo.png', 'whole', logo.png, message)] }
}

/** Undefined where letters would be lost: some other encoding was taken for UTF-8. */
function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // What does not begin like a work is told as that, whatever its letters.
    return bytes.find(byte => byte > 32) === '{'.charCodeAt(0) ? undefined : ''
  }
}

async function isWhole(logo: Logo): Promise<boolean> {
  const { isWholeLogo } = await loaded(import('../plan/isWholePng.ts'))
  return isWholeLogo(logo)
}

async function openDraft(bytes: Uint8Array, catalogue: Catalogue): Promise<Opened> {
  const { readAttachment } = await loaded(import('../report/writer/readAttachment.ts'))
  const attached = readAttachment(bytes)
  if (attached.ok) return openWork(attached.text, catalogue)
  return { ok: false, reason: attached.reason === 'rewritten' ? 'pdf-rewritten' : 'pdf-empty' }
}

async function openTable(
  bytes: Uint8Array<ArrayBuffer>,
  form: 'csv' | 'xlsx',
  into: OpenedInto,
): Promise<Opened> {
  const { readTable } = await loaded(import('./readTable.ts'))
  return readTable(bytes, form, into)
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, i) => bytes[i] === character.charCodeAt(0))
}
