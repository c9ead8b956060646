import type { Speech } from '../i18n/Speech.ts'
import type { PlanColumn } from './fieldColumns.ts'

/** Where a table begins, and which of its columns are the plan's. */
export interface TableHead {
  /** The row of the headers, counted from 0. */
  readonly at: number
  /** At the place of each cell; undefined where the header is not known, or stood already. */
  readonly columns: readonly (PlanColumn | undefined)[]
  /** How many of them are known. */
  readonly known: number
  /** The columns by which a row's model is known, and that of its number; -1 where there is none. */
  readonly id: number
  readonly name: number
  readonly number: number
  /** The one of the first two that is there. */
  readonly model: number
}

/** The first row in which the models' ids or names have a column; undefined when there is none. */
export function findTableHead(
  rows: readonly (readonly string[])[],
  columns: readonly PlanColumn[],
  { t }: Pick<Speech, 't'>,
): TableHead | undefined {
  for (const [at, row] of rows.entries()) {
    const labels = row.map(plain)
    const placeOf = (label: string) => labels.indexOf(plain(label))
    const id = placeOf(t($ => $.export.modelId))
    const name = placeOf(t($ => $.columns.name))
    if (id < 0 && name < 0) continue
    const found = labels.map((label, i) =>
      labels.indexOf(label) === i ? columns.find(column => plain(column.label) === label) : undefined,
    )
    return {
      at,
      columns: found,
      known: found.filter(column => column !== undefined).length,
      id,
      name,
      number: placeOf(t($ => $.report.summary.number)),
      model: name < 0 ? id : name,
    }
  }
  return undefined
}

function plain(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLocaleLowerCase()
}
