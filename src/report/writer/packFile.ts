import { strToU8 } from 'fflate'
import { deflate } from './deflate.ts'
import {
  isRow,
  MOST_ROWS,
  type NumberedObject,
  type ObjectStream,
  objectStream,
  rowedObjectStream,
} from './objectStream.ts'
import { type PdfFile, streamOf, streamText } from './PdfFile.ts'
import { fingerprint } from './pdfText.ts'
import { differencesEntry, rowDifferences } from './rowDifferences.ts'

const HEADER = '%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n'
/** Bytes of one entry of the cross-reference stream: its kind, an offset or stream number, an index. */
const ENTRY = [1, 3, 2]
const ENTRY_SIZE = 6

type Entry = readonly [kind: 0 | 1 | 2, where: number, index: number]

/**
 * One file of all objects: streams compressed but for the metadata and those that are already, the rest packed together, which a structure
 * tree of a thousand small objects needs (ISO 32000-1, 7.5.7 and 7.5.8).
 */
export function packFile({ objects, root, info }: PdfFile): Uint8Array {
  const entries: Entry[] = [[0, 0, 0xffff]]
  const parts = [HEADER]
  let [length, count] = [HEADER.length, objects.size]
  const put = (number: number, body: string) => {
    const text = `${number} 0 obj\n${body}\nendobj\n`
    entries[number] = [1, length, 0]
    parts.push(text)
    length += text.length
  }
  const small: NumberedObject[] = []
  for (const [number, body] of objects) {
    const stream = streamOf(body)
    if (stream === undefined) small.push([number, body])
    else
      put(
        number,
        stream.entries.includes('/Metadata') || stream.entries.includes('/Filter')
          ? body
          : compressed(stream.entries, deflate(stream.data)),
      )
  }
  const pack = (together: readonly NumberedObject[], packed: ObjectStream) => {
    count += 1
    for (const [index, [number]] of together.entries()) entries[number] = [2, count, index]
    put(count, compressed(packed.entries, deflate(packed.data)))
  }
  const rows = small.filter(isRow)
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    const together = rows.slice(from, from + MOST_ROWS)
    pack(together, rowedObjectStream(together))
  }
  const others = small.filter(object => !isRow(object))
  pack(others, objectStream(others))
  const start = length
  entries[count + 1] = [1, start, 0]
  const id = fingerprint(parts.join(''))
  const dictionary = `/Type/XRef/Size ${entries.length}/W[${ENTRY.join(' ')}]/Root ${root} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]${differencesEntry(ENTRY_SIZE)}`
  put(
    count + 1,
    compressed(dictionary, deflate(rowDifferences(entries.map(bytesOfEntry).join(''), ENTRY_SIZE))),
  )
  return strToU8(`${parts.join('')}startxref\n${start}\n%%EOF\n`, true)
}

function compressed(entries: string, data: string): string {
  return streamText(`${entries}/Filter/FlateDecode`, data)
}

function bytesOfEntry([kind, where, index]: Entry): string {
  return String.fromCharCode(
    ...[kind, where >> 16, where >> 8, where, index >> 8, index].map(byte => byte & 0xff),
  )
}
