import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Catalogue } from './Catalogue.ts'
import { canonicalJson } from './canonicalJson.ts'
import type { Language } from './Language.ts'
import type { RawTexts } from './textsSchema.ts'

/**
 * SHA-256 over what a value says, whatever order it was written in, as 64 hexadecimal digits.
 *
 * By a library, as the browser's own is missing where a page is served without https, as on a town's intranet.
 *
 * @param json  a value that came from JSON
 */
export function checksum(json: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(json))))
}

/**
 * Tells one edition of the catalogue from another: its facts and its texts in every language.
 *
 * @param catalogue  the published one, without local judgement
 */
export function catalogueChecksum(catalogue: Catalogue, texts: ReadonlyMap<Language, RawTexts>): string {
  return checksum({ catalogue, texts: Object.fromEntries(texts) })
}
