import { type Cell, LONGEST_CELL, type Table } from '../plan/Table.ts'
import { writeCsv } from '../plan/writeCsv.ts'
import { planTable } from '../report/planTable.ts'
import { loaded } from './loaded.ts'
import { loadPlan, type PlanSource } from './loadPlan.ts'
import { type SavedPlan, savePlan } from './savePlan.ts'

export interface ExportedTable extends SavedPlan {
  readonly kind: 'table'
  readonly models: number
  /** How many texts were longer than Excel takes, and are there in part. */
  readonly cut: number
}

/** Makes the plan's table for a spreadsheet and hands it to the browser; what writes Excel's files comes on demand. */
export async function exportTable(source: PlanSource, form: 'csv' | 'xlsx'): Promise<ExportedTable> {
  const [input, write] = await Promise.all([loadPlan(source), form === 'csv' ? writeCsv : loaded(loadXlsx())])
  const table = planTable(input, input.entries)
  const content = await write(table)
  const cut = form === 'csv' ? 0 : table.rows.flat().filter(isTooLong).length
  return { kind: 'table', ...savePlan(input, form, content), models: table.rows.length, cut }
}

async function loadXlsx(): Promise<(table: Table) => Promise<BlobPart>> {
  const { writeXlsx } = await import('../plan/writeXlsx.ts')
  return writeXlsx
}

function isTooLong(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length > LONGEST_CELL
}
