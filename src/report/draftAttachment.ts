import type { Catalogue } from '../catalogue/Catalogue.ts'
import { workFileName } from '../plan/fileName.ts'
import { writeSavedFile } from '../plan/savedFile.ts'
import type { Work } from '../plan/Work.ts'
import { type Attachment, CREATOR } from './writer/attachment.ts'

/**
 * The saved file that a draft carries, so that it opens again. Of what the municipality tried and began but did not
 * take, nothing is printed, and nothing goes in.
 *
 * @param saved  ISO time of the plan as it is
 */
export function draftAttachment(
  work: Work,
  catalogue: Pick<Catalogue, 'version'>,
  saved: string,
): Attachment {
  const { drafts: _, ...local } = work.local
  return {
    name: workFileName(work.answers.municipality, saved.slice(0, 10)),
    description: CREATOR,
    text: writeSavedFile({ ...work, local, variants: [] }, catalogue, saved),
  }
}
