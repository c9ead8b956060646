import type { OperatingModel } from '../catalogue/Catalogue.ts'
import type { Speech } from '../i18n/Speech.ts'
import type { PlanEntry } from '../plan/planEntries.ts'
import type { TableFault } from '../plan/TableFault.ts'
import { tableText } from '../plan/tableText.ts'
import type { TableHead } from './findTableHead.ts'

type FoundModel =
  | { readonly ok: true; readonly entry: PlanEntry }
  | { readonly ok: false; readonly column: number; readonly problem: TableFault['problem'] }

/** The model of a row: by its id where there is one, which its name must fit; otherwise by its name. */
export function modelOfRow(
  cells: readonly string[],
  { id, name, model }: TableHead,
  { words, catalogue }: Speech,
  entries: readonly PlanEntry[],
): FoundModel {
  const saidId = tableText(cells[id])
  const saidName = tableText(cells[name])
  const column = saidId === '' ? model : id
  const isNamed = (one: OperatingModel) => tableText(words.model(one.id).name) === saidName
  const isIt = (one: OperatingModel) => (saidId === '' ? isNamed(one) : one.id === saidId)
  const refused = (kind: 'no-model' | 'unknown-model' | 'unclear-model' | 'not-in-plan'): FoundModel => ({
    ok: false,
    column,
    problem: { kind },
  })
  if (saidId === '' && saidName === '') return refused('no-model')
  const [entry, ...others] = entries.filter(one => isIt(one.model))
  if (entry !== undefined)
    return others.length > 0 || (saidName !== '' && !isNamed(entry.model))
      ? refused('unclear-model')
      : { ok: true, entry }
  return refused(catalogue.models.some(isIt) ? 'not-in-plan' : 'unknown-model')
}
