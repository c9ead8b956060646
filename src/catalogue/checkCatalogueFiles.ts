import type { Catalogue } from './Catalogue.ts'
import { type Fault, fault } from './Fault.ts'
import { type Language, SOURCE_LANGUAGE } from './Language.ts'
import { parseCatalogue } from './parseCatalogue.ts'
import { parseTexts } from './parseTexts.ts'
import type { RawTexts } from './textsSchema.ts'
import { unfinishedFacts, unfinishedTexts } from './unfinished.ts'

/** A fault or a warning with the file it stands in. */
export interface FileFault extends Fault {
  readonly file: string
}

export interface CatalogueReport {
  readonly catalogue: Catalogue | undefined
  /** Texts without faults. */
  readonly texts: ReadonlyMap<Language, RawTexts>
  readonly faults: readonly FileFault[]
  readonly warnings: readonly FileFault[]
}

const CATALOGUE_FILE = 'catalogue.json'
const textsFile = (language: Language) => `texts/${language}.json`

/**
 * Holds a whole catalogue directory against every rule, and reports all faults at once.
 *
 * @param languages  languages that have a texts file; the source's is wanted in any case
 * @param read  gives a file's text by its name relative to the directory; undefined when it can't be read
 */
export function checkCatalogueFiles(
  read: (file: string) => string | undefined,
  languages: readonly Language[],
): CatalogueReport {
  const faults: FileFault[] = []
  const warnings: FileFault[] = []
  const json = (file: string): unknown => {
    const text = read(file)
    if (text === undefined) {
      faults.push({ file, ...fault('', 'file-present', undefined, 'the file is missing or unreadable') })
      return undefined
    }
    try {
      return JSON.parse(text)
    } catch (error) {
      faults.push({
        file,
        ...fault('', 'json', undefined, `is not JSON: ${error instanceof Error ? error.message : error}`),
      })
      return undefined
    }
  }
  const facts = json(CATALOGUE_FILE)
  const checked = facts === undefined ? undefined : parseCatalogue(facts)
  if (checked?.ok === false) faults.push(...checked.faults.map(found => ({ file: CATALOGUE_FILE, ...found })))
  if (checked?.ok) warnings.push(...checked.warnings.map(found => ({ file: CATALOGUE_FILE, ...found })))
  const catalogue = checked?.ok ? checked.value : undefined
  if (catalogue)
    warnings.push(...unfinishedFacts(catalogue).map(found => ({ file: CATALOGUE_FILE, ...found })))
  const passed: { readonly language: Language; readonly texts: RawTexts }[] = []
  for (const language of new Set([SOURCE_LANGUAGE, ...languages])) {
    const file = textsFile(language)
    const texts = json(file)
    if (texts === undefined || catalogue === undefined) continue
    const result = parseTexts(texts, catalogue, language, passed[0]?.texts)
    if (!result.ok) {
      faults.push(...result.faults.map(found => ({ file, ...found })))
      continue
    }
    warnings.push(
      ...[...result.warnings, ...unfinishedTexts(result.value, passed)].map(found => ({ file, ...found })),
    )
    passed.push({ language, texts: result.value })
  }
  return {
    catalogue,
    texts: new Map(passed.map(({ language, texts }) => [language, texts])),
    faults,
    warnings,
  }
}
