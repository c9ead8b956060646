import type { Catalogue } from '../catalogue/Catalogue.ts'
import { canonicalJson } from '../catalogue/canonicalJson.ts'
import type { Language } from '../catalogue/Language.ts'
import type { RawTexts } from '../catalogue/textsSchema.ts'
import { loadTexts, TEXT_LANGUAGES } from './loadCatalogue.ts'

/** What it takes to say which edition of the catalogue this is, and how sure its names are in each language. */
export interface Provenance {
  readonly texts: ReadonlyMap<Language, RawTexts>
  /** SHA-256 of facts and texts, in hexadecimal; undefined where the browser does not compute it. */
  readonly checksum: string | undefined
}

export async function loadProvenance(catalogue: Catalogue): Promise<Provenance> {
  const texts = await Promise.all(
    TEXT_LANGUAGES.map(async language => [language, await loadTexts(catalogue, language)] as const),
  )
  const checksum = await checksumOf({ catalogue, texts: Object.fromEntries(texts) })
  return { texts: new Map(texts), checksum }
}

/** Browsers compute a digest on https and on this machine alone. */
export async function checksumOf(json: unknown): Promise<string | undefined> {
  if (globalThis.crypto?.subtle === undefined) return undefined
  const bytes = new TextEncoder().encode(canonicalJson(json))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
