import type { Table } from '../plan/Table.ts'
import { writeCsv } from '../plan/writeCsv.ts'
import { planTable } from '../report/planTable.ts'
import { loaded } from './loaded.ts'
import { loadPlan, type PlanSource } from './loadPlan.ts'
import { type SavedPlan, savePlan } from './savePlan.ts'

export interface ExportedTable extends SavedPlan {
  readonly kind: 'table'
  readonly models: number
}

/** Makes the plan's table for a spreadsheet and hands it to the browser; what writes Excel's files comes on demand. */
export async function exportTable(source: PlanSource, form: 'csv' | 'xlsx'): Promise<ExportedTable> {
  const [input, write] = await Promise.all([loadPlan(source), form === 'csv' ? writeCsv : loaded(loadXlsx())])
  const table = planTable(input, input.entries)
  const content = await write(table)
  return { kind: 'table', ...savePlan(input, form, content), models: table.rows.length }
}

async function loadXlsx(): Promise<(table: Table) => Promise<BlobPart>> {
  const { writeXlsx } = await import('../plan/writeXlsx.ts')
  return writeXlsx
}
