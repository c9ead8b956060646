import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CatalogueReport, checkCatalogueFiles } from '../catalogue/checkCatalogueFiles.ts'
import type { Language } from '../catalogue/Language.ts'

/** Each language that the interface speaks needs texts. */
const INTERFACE_WORDS = fileURLToPath(new URL('../i18n', import.meta.url))
export const OWN_DATA = fileURLToPath(new URL('../../data', import.meta.url))

/** Reads and checks a directory laid out like `data/`. */
export function readCatalogueDirectory(directory: string): CatalogueReport {
  const read = (file: string) => {
    try {
      return readFileSync(join(directory, file), 'utf8')
    } catch {
      return undefined
    }
  }
  const languages = [
    ...namesIn(INTERFACE_WORDS, /^([a-z]{2})\.ts$/),
    ...namesIn(join(directory, 'texts'), /^(.*)\.json$/),
  ]
  return checkCatalogueFiles(read, [...new Set(languages)].sort())
}

/** What a pattern picks out of the names in a folder; nothing where there is no folder. */
function namesIn(folder: string, pattern: RegExp): readonly Language[] {
  try {
    return readdirSync(folder).flatMap(name => pattern.exec(name)?.[1] ?? [])
  } catch {
    return []
  }
}
