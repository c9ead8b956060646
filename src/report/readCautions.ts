import { rewritten, type Written } from '../assessment/Written.ts'
import type { Speech } from '../i18n/Speech.ts'
import type { PlanEntry } from '../plan/planEntries.ts'
import { tableText } from '../plan/tableText.ts'
import { ownMark } from './fieldColumns.ts'

/**
 * The municipality's own cautions from the cell that they share with the published ones, in any order.
 *
 * @returns undefined when a published one has gone or was changed: those are not the plan's to change
 */
export function readCautions(
  speech: Speech,
  { model, row }: PlanEntry,
  cell: string,
): { readonly own: Written | undefined } | undefined {
  const published = tableText(speech.words.model(model.id).cautions.join('\n')).split('\n').filter(Boolean)
  const lines = cell.split('\n').filter(Boolean)
  if (published.some(line => !lines.includes(line))) return undefined
  const mark = ownMark(speech)
  const own = lines
    .filter(line => !published.includes(line))
    .map(line => (line.endsWith(mark) ? line.slice(0, -mark.length) : line))
    .join('\n')
  if (own === '') return { own: undefined }
  return {
    own: tableText(row.cautions?.text) === own ? row.cautions : rewritten(undefined, own, speech.language),
  }
}
