import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CatalogueReport, checkCatalogueFiles } from '../catalogue/checkCatalogueFiles.ts'
import type { Language } from '../catalogue/Language.ts'

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
  return checkCatalogueFiles(read, textLanguages(directory))
}

/** Languages by their texts files: `texts/fi.json` is in `fi`. */
function textLanguages(directory: string): readonly Language[] {
  try {
    const files = readdirSync(join(directory, 'texts')).filter(file => file.endsWith('.json'))
    return files.map(file => file.slice(0, -'.json'.length)).sort()
  } catch {
    return []
  }
}
