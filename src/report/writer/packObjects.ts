import { strFromU8, strToU8, zlibSync } from 'fflate'
import { fingerprint } from './pdfText.ts'

/** Bytes of an entry of the index, which are three numbers, and of the sign before it. */
const ROW = 1 + 1 + 4 + 4
/** Says of a row of bytes that it is the difference from the one above. */
const UP = 2
/** Of an index's dictionary, in bytes. */
const LONGEST_HEAD = 400

type Entry = readonly [kind: 0 | 1 | 2, where: number, place: number]
const FREE: Entry = [0, 0, 0]

/**
 * Adds small objects to a file that jsPDF wrote, packed together: a structure tree has a thousand, which so take a
 * third (ISO 32000-1, 7.5.7). jsPDF's index at the file's end, which can't name them, is written anew (7.5.8).
 *
 * @param objects  by number; jsPDF must have kept the numbers free
 * @param info     the one that takes the place of jsPDF's own information
 */
export function packObjects(
  file: string,
  objects: readonly (readonly [number: number, body: string])[],
  info: number,
): Uint8Array {
  const { offsets, start } = readIndex(file)
  const [root, stream, index] = [offsets.length - 1, offsets.length, offsets.length + 1]
  const entries = offsets.map((offset): Entry => [1, offset, 0])
  entries[0] = FREE
  entries[root - 1] = FREE
  objects.forEach(([number], place) => {
    entries[number] = [2, stream, place]
  })
  if (entries.some(([kind, at], number) => kind === 1 && !file.startsWith(`${number} 0 obj\n`, at)))
    throw new Error('jsPDF no longer writes its objects where its index says')
  const whole = file.slice(0, start) + streamText(stream, ...objectStream(objects))
  entries.push([1, start, 0], [1, whole.length, 0])
  const head = `/Type/XRef/Size ${entries.length}/W[1 4 4]/DecodeParms<</Predictor 12/Columns ${ROW - 1}>>/Root ${root} 0 R/Info ${info} 0 R${idEntry(whole)}`
  const text = whole + streamText(index, head, indexRows(entries))
  return strToU8(`${text}startxref\n${whole.length}\n%%EOF\n`, true)
}

/** Where jsPDF's objects begin, by number, and where its index does. */
function readIndex(file: string): { readonly offsets: readonly number[]; readonly start: number } {
  const start = startOfIndex(file)
  const [title, , ...lines] = file.slice(start).split('\n')
  const end = lines.indexOf('trailer')
  if (title !== 'xref' || end < 0) throw new Error('jsPDF no longer ends its files with an index')
  return { offsets: lines.slice(0, end).map(line => Number(line.slice(0, 10))), start }
}

function startOfIndex(file: string): number {
  return Number(file.slice(file.lastIndexOf('startxref\n') + 10, file.lastIndexOf('\n%%EOF')))
}

/** Whether a file is as `packObjects` left it: another program that writes it anew, or adds to it, gives it another index. */
export function isAsPacked(file: string): boolean {
  const start = startOfIndex(file)
  return file.slice(start, start + LONGEST_HEAD).includes(idEntry(file.slice(0, start)))
}

function idEntry(whole: string): string {
  const id = fingerprint(whole)
  return `/ID[<${id}><${id}>]`
}

function objectStream(objects: readonly (readonly [number, string])[]): [entries: string, data: Uint8Array] {
  let at = 0
  const places = objects.map(([number, body]) => {
    const place = `${number} ${at}`
    at += body.length + 1
    return place
  })
  const head = `${places.join(' ')}\n`
  const bodies = objects.map(([, body]) => body).join('\n')
  return [`/Type/ObjStm/N ${objects.length}/First ${head.length}`, strToU8(head + bodies, true)]
}

function streamText(number: number, entries: string, data: Uint8Array): string {
  const packed = strFromU8(zlibSync(data), true)
  return `${number} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\n`
}

/** An index counts up, so that differences of its rows pack into almost nothing (ISO 32000-1, 7.4.4.4). */
function indexRows(entries: readonly Entry[]): Uint8Array {
  const rows = new DataView(new ArrayBuffer(entries.length * ROW))
  entries.forEach(([kind, where, place], i) => {
    rows.setUint8(i * ROW, UP)
    rows.setUint8(i * ROW + 1, kind)
    rows.setUint32(i * ROW + 2, where)
    rows.setUint32(i * ROW + 6, place)
  })
  const bytes = new Uint8Array(rows.buffer)
  for (let i = bytes.length - 1; i > ROW; i--)
    if (i % ROW > 0) bytes[i] = (bytes[i] ?? 0) - (bytes[i - ROW] ?? 0)
  return bytes
}
