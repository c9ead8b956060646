import cityUrl from '#data/examples/city.json?url'
import townUrl from '#data/examples/town.json?url'
import villageUrl from '#data/examples/village.json?url'
import type { Catalogue } from '../catalogue/Catalogue.ts'
import { type OpenedFile, readSavedFile } from '../plan/savedFile.ts'

/** Complete saved works that can be tried from the start page. */
export const EXAMPLES = ['village', 'town', 'city'] as const
export type ExampleName = (typeof EXAMPLES)[number]

const URLS: Readonly<Record<ExampleName, string>> = { village: villageUrl, town: townUrl, city: cityUrl }

export async function loadExample(name: ExampleName, catalogue: Catalogue): Promise<OpenedFile> {
  const response = await fetch(URLS[name])
  return readSavedFile(await response.text(), catalogue)
}
