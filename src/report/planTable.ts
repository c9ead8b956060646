import type { Speech } from '../i18n/Speech.ts'
import { sayOwnJudgement, sayPublishedMarks, sayResources } from '../i18n/sayJudged.ts'
import { isFilled } from '../plan/isFilled.ts'
import type { PlanEntry } from '../plan/planEntries.ts'
import { ROW_FIELDS, ruleOf } from '../plan/RowField.ts'
import type { Table } from '../plan/Table.ts'
import { timeline } from '../plan/timeline.ts'
import { fieldColumns, type PlanColumn } from './fieldColumns.ts'

/**
 * The plan as a table for a spreadsheet: a row for each model in the document's order, a column for each thing the
 * plan says of it. What is undecided is empty; published marks and the municipality's own stand apart.
 */
export function planTable(speech: Speech, entries: readonly PlanEntry[]): Table {
  const columns = planColumns(speech, entries)
  const { rows } = timeline(entries, undefined)
  return {
    title: speech.t($ => $.places.plan),
    columns: columns.map(({ label, width }) => ({ label, width })),
    rows: rows.map((row, i) => columns.map(({ cell }) => cell(row.entry, row, i + 1))),
  }
}

function planColumns(speech: Speech, entries: readonly PlanEntry[]): readonly PlanColumn[] {
  const { t, words } = speech
  return [
    { label: t($ => $.report.summary.number), width: 6, cell: (_entry, _time, place) => place },
    { label: t($ => $.columns.name), width: 34, cell: ({ model }) => words.model(model.id).name },
    {
      label: t($ => $.columns.category),
      width: 24,
      cell: ({ model }) => words.category(model.category),
    },
    {
      label: t($ => $.columns.resources),
      width: 20,
      cell: ({ model }) => sayResources(speech, model),
    },
    {
      label: t($ => $.columns.marks),
      width: 28,
      cell: ({ model }) => sayPublishedMarks(speech, model),
    },
    {
      label: t($ => $.local.title),
      width: 28,
      cell: ({ model }) => sayOwnJudgement(speech, model),
    },
    ...ROW_FIELDS.filter(
      field => ruleOf(field).group !== 'former' || entries.some(entry => isFilled(entry, field)),
    ).flatMap(field => fieldColumns(speech, field)),
  ]
}
