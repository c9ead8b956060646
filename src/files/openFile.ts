import type { Catalogue } from '../catalogue/Catalogue.ts'
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

/** Reads a saved work, a draft that carries its work, or a table of the plan that has been edited. */
export async function openFile(file: File, into: OpenedInto): Promise<Opened> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (startsWith(bytes, '%PDF')) return openDraft(bytes, into.catalogue)
  if (startsWith(bytes, 'PK') || /\.xlsx?$/i.test(file.name)) return openTable(bytes, 'xlsx', into)
  if (/\.(csv|tsv|txt)$/i.test(file.name)) return openTable(bytes, 'csv', into)
  return openWork(new TextDecoder().decode(bytes), into.catalogue)
}

function openWork(text: string, catalogue: Catalogue): Opened {
  const opened = readSavedFile(text, catalogue)
  return opened.ok ? { ok: true, kind: 'work', work: opened.file.work } : opened
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
