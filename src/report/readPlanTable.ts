import type { Speech } from '../i18n/Speech.ts'
import type { PlanEntry } from '../plan/planEntries.ts'
import { LONGEST_CELL } from '../plan/Table.ts'
import type { TableChange } from '../plan/TableChange.ts'
import { cellName, type TableFault } from '../plan/TableFault.ts'
import { tableText } from '../plan/tableText.ts'
import { type TimelineRow, timeline } from '../plan/timeline.ts'
import type { PlanColumn } from './fieldColumns.ts'
import { findTableHead, type TableHead } from './findTableHead.ts'
import { modelOfRow } from './modelOfRow.ts'
import { planColumns } from './planTable.ts'
import { readFieldCell } from './readFieldCell.ts'

/** What an edited table would change, and what of it could not be understood. */
export interface ReadTable {
  /** The language that the table is in. */
  readonly language: Speech['language']
  readonly changes: readonly TableChange[]
  readonly faults: readonly TableFault[]
}

/**
 * What a table that was made from the plan, and edited since, says otherwise than the plan does now.
 *
 * A cell that says what the export would say there is no change; so nothing is lost that a table does not hold.
 *
 * @param rows      texts of the cells; rows above the header are passed over
 * @param speeches  in every language that the table may be in
 * @param entries   the plan as it is
 * @returns undefined when no row names the models' column in any of the languages
 */
export function readPlanTable(
  rows: readonly (readonly string[])[],
  speeches: readonly Speech[],
  entries: readonly PlanEntry[],
): ReadTable | undefined {
  const heads = speeches.flatMap(speech => {
    const head = findTableHead(rows, planColumns(speech, entries), speech)
    return head === undefined ? [] : [{ ...head, speech }]
  })
  const best = heads.sort((a, b) => b.known - a.known)[0]
  if (best === undefined) return undefined
  const { speech, at, columns } = best
  const header = rows[at] ?? []
  const sheet: Sheet = { ...best, rows, entries, times: timeline(entries, undefined).rows }
  const unknown = header.flatMap((label, i) =>
    columns[i] === undefined && label.trim() !== ''
      ? [faultAt(sheet, at, i, { kind: 'unknown-column' })]
      : [],
  )
  const seen = new Set<string>()
  const read = rows.map((cells, i) => (i <= at || cells.every(isBlank) ? NOTHING : readRow(sheet, i, seen)))
  return {
    language: speech.language,
    changes: read.flatMap(row => row.changes),
    faults: [...unknown, ...read.flatMap(row => row.faults)],
  }
}

type ReadRow = Pick<ReadTable, 'changes' | 'faults'>
const NOTHING: ReadRow = { changes: [], faults: [] }

interface Sheet extends TableHead {
  readonly speech: Speech
  readonly rows: readonly (readonly string[])[]
  readonly entries: readonly PlanEntry[]
  readonly times: readonly TimelineRow[]
}

/** @param seen  models of the rows above; this row's is added */
function readRow(sheet: Sheet, row: number, seen: Set<string>): ReadRow {
  const refused = (column: number, problem: TableFault['problem']): ReadRow => ({
    changes: [],
    faults: [faultAt(sheet, row, column, problem)],
  })
  const cells = sheet.rows[row] ?? []
  const found = modelOfRow(cells, sheet, sheet.speech, sheet.entries)
  if (!found.ok) return refused(found.column, found.problem)
  const { model } = found.entry.row
  if (seen.has(model)) return refused(sheet.model, { kind: 'repeated-model' })
  seen.add(model)
  const read = sheet.columns.map((column, i) =>
    column === undefined || i === sheet.number ? undefined : readCell(sheet, found.entry, column, cells[i]),
  )
  return {
    changes: read.flatMap(cell => (cell && 'patch' in cell ? [cell] : [])),
    faults: read.flatMap((cell, i) => (cell && 'kind' in cell ? [faultAt(sheet, row, i, cell)] : [])),
  }
}

/** What a cell changes, or what is wrong with it; undefined when it says what the plan does. */
function readCell(
  { speech, times }: Sheet,
  entry: PlanEntry,
  { cell, field }: PlanColumn,
  said: string | undefined,
): TableChange | TableFault['problem'] | undefined {
  const { model } = entry.row
  const place = times.findIndex(time => time.entry.row.model === model)
  const time = times[place]
  if (time === undefined) return undefined
  const before = cell(entry, time, place + 1)
  const after = tableText(said)
  if (isSaid(before, after)) return undefined
  if (field === undefined) return { kind: 'fixed' }
  const read = readFieldCell(speech, entry, field, after)
  if (!read.ok) return read.problem
  const { patch } = read
  return JSON.stringify(patch[field]) === JSON.stringify(entry.row[field])
    ? undefined
    : { model, field, before: tableText(before), after, patch }
}

function faultAt(
  { at, rows }: Sheet,
  row: number,
  column: number,
  problem: TableFault['problem'],
): TableFault {
  const textAt = (line: number) => rows[line]?.[column]?.trim() ?? ''
  return { at: cellName(row, column), column: textAt(at), value: textAt(row), problem }
}

function isBlank(cell: string): boolean {
  return cell.trim() === ''
}

/** Whether a cell says what was written there, whole or as much of it as Excel takes. */
function isSaid(written: ReturnType<PlanColumn['cell']>, read: string): boolean {
  const whole = `${written ?? ''}`
  return [whole, whole.slice(0, LONGEST_CELL)].some(text => tableText(text) === read)
}
