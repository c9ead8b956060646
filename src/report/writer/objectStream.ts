import { differencesEntry, rowDifferences } from './rowDifferences.ts'

export type NumberedObject = readonly [number: number, body: string]

/** What goes into an object stream before it is compressed (ISO 32000-1, 7.5.7). */
export interface ObjectStream {
  readonly entries: string
  readonly data: string
}

/** Bytes in a row: ten entries of the index, so that their last digits stay, or one element of the structure. */
const COLUMNS = 130
const INDEX_ENTRY = 13
/** As many rows as an offset of six digits reaches. */
export const MOST_ROWS = 7000

/** Whether an object is an element of the structure that fits a row. */
export function isRow([, body]: NumberedObject): boolean {
  return body.startsWith('<</S/') && body.length <= COLUMNS
}

/** Objects one after the other. */
export function objectStream(objects: readonly NumberedObject[]): ObjectStream {
  let at = 0
  const index = objects.map(([number, body]) => {
    const entry = `${number} ${at}`
    at += body.length + 1
    return entry
  })
  const head = `${index.join(' ')}\n`
  return {
    entries: `/Type/ObjStm/N ${objects.length}/First ${head.length}`,
    data: head + objects.map(([, body]) => body).join('\n'),
  }
}

/**
 * Objects in rows of one length. A structure tree has a thousand that differ only in their numbers, and so do the
 * rows of an index that tells where they begin: as differences they take less than half of what they would one after
 * the other.
 */
export function rowedObjectStream(objects: readonly NumberedObject[]): ObjectStream {
  const index = objects.map(
    ([number], i) => `${number}`.padStart(6) + `${i * COLUMNS}`.padStart(INDEX_ENTRY - 6),
  )
  const rows = Math.ceil((objects.length * INDEX_ENTRY) / COLUMNS)
  const head = index.join('').padEnd(rows * COLUMNS)
  const data = head + objects.map(([, body]) => body.padEnd(COLUMNS)).join('')
  return {
    entries: `/Type/ObjStm/N ${objects.length}/First ${head.length}${differencesEntry(COLUMNS)}`,
    data: rowDifferences(data, COLUMNS),
  }
}
