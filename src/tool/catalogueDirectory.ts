import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CatalogueReport, checkCatalogueFiles } from '../catalogue/checkCatalogueFiles.ts'

export const OWN_DATA = fileURLToPath(new URL('../../data', import.meta.url))

/** Reads and checks a directory laid out like `data/`. */
export function readCatalogueDirectory(directory: string): CatalogueReport {
  return checkCatalogueFiles(file => {
    try {
      return readFileSync(join(directory, file), 'utf8')
    } catch {
      return undefined
    }
  })
}
