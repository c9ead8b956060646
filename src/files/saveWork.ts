import type { Catalogue } from '../catalogue/Catalogue.ts'
import { workFileName } from '../plan/fileName.ts'
import { writeSavedFile } from '../plan/savedFile.ts'
import type { Work } from '../plan/Work.ts'
import { isoDay } from './isoDay.ts'
import { saveFile } from './saveFile.ts'

/** Saves all of the user's work as one file, and says its name. */
export function saveWork(work: Work, catalogue: Pick<Catalogue, 'version'>, now: Date): string {
  const name = workFileName(work.answers.municipality, isoDay(now))
  saveFile(name, writeSavedFile(work, catalogue, now.toISOString()), 'application/json')
  return name
}
