import { strFromU8, strToU8, unzlibSync } from 'fflate'
import { CREATOR, EMBEDDED } from './attachment.ts'
import { isAsPacked } from './packObjects.ts'

/** The file that a PDF carries, or why there is none to be had. */
type AttachedText =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      /** `rewritten`: it was made here, but another program has changed it since, so that nothing in it is sure. */
      readonly reason: 'not-a-pdf' | 'nothing-attached' | 'rewritten'
    }

const BEGINNING = `<<\n/Type ${EMBEDDED.Type}\n/Subtype ${EMBEDDED.Subtype}\n`
const DATA = '\n>>\nstream\n'
/** In bytes; no plan comes near. */
const LARGEST = 20_000_000

/** The text that `writePdf` attached to a PDF. It is outside data: what it says is for the gate of such files. */
export function readAttachment(bytes: Uint8Array): AttachedText {
  const file = strFromU8(bytes, true)
  if (!file.startsWith('%PDF-')) return { ok: false, reason: 'not-a-pdf' }
  const isOurs = file.includes(`<xmp:CreatorTool>${CREATOR}<`)
  if (!isAsPacked(file)) return { ok: false, reason: isOurs ? 'rewritten' : 'nothing-attached' }
  const begin = file.indexOf(BEGINNING)
  if (begin < 0) return { ok: false, reason: 'nothing-attached' }
  const data = file.indexOf(DATA, begin) + DATA.length
  const numberAt = (key: string) => Number(new RegExp(`/${key} (\\d+)`).exec(file.slice(begin, data))?.[1])
  const text = unpacked(file.slice(data, data + numberAt('Length')), numberAt('Size'))
  return text === undefined ? { ok: false, reason: 'rewritten' } : { ok: true, text }
}

/** @param size  of the text in bytes: no more is unpacked */
function unpacked(data: string, size: number): string | undefined {
  if (!(size <= LARGEST)) return undefined
  try {
    const text = unzlibSync(strToU8(data, true), { out: new Uint8Array(size) })
    return text.length === size ? new TextDecoder('utf-8', { fatal: true }).decode(text) : undefined
  } catch {
    return undefined
  }
}
