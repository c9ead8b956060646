import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CatalogueReport, checkCatalogueFiles } from '../catalogue/checkCatalogueFiles.ts'
import type { Language } from '../catalogue/Language.ts'

/** Languages that the interface speaks; each needs texts. */
export const WORD_LANGUAGES = namesIn(fileURLToPath(new URL('../i18n', import.meta.url)), /^([a-z]{2})\.ts$/)
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
  const languages = [...WORD_LANGUAGES, ...namesIn(join(directory, 'texts'), /^(.*)\.json$/)]
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
