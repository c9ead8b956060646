import type { Written } from '../assessment/Written.ts'
import type { Speech } from '../i18n/Speech.ts'
import { sayOwnJudgement, sayPublishedMarks, sayResources } from '../i18n/sayJudged.ts'
import { sayDuration, sayQuarter } from '../i18n/sayPlan.ts'
import { milestonesInOrder } from '../plan/milestonesInOrder.ts'
import { type PlanEntry, stepsOf } from '../plan/planEntries.ts'
import type { Cell, Table, TableColumn } from '../plan/Table.ts'
import { type TimelineRow, timeline } from '../plan/timeline.ts'
import { linesOf, raised } from './written.ts'

/** A column, and what stands in it for each model. */
interface PlanColumn extends TableColumn {
  readonly cell: (entry: PlanEntry, time: TimelineRow, place: number) => Cell
}

/**
 * The plan as a table for a spreadsheet: a row for each model in the document's order, a column for each thing the
 * plan says of it. What is undecided is empty; published marks and the municipality's own stand apart.
 */
export function planTable(speech: Speech, entries: readonly PlanEntry[]): Table {
  const columns = planColumns(speech)
  const { rows } = timeline(entries, undefined)
  return {
    title: speech.t($ => $.places.plan),
    columns: columns.map(({ label, width }) => ({ label, width })),
    rows: rows.map((row, i) => columns.map(({ cell }) => cell(row.entry, row, i + 1))),
  }
}

function planColumns(speech: Speech): readonly PlanColumn[] {
  const { t, words } = speech
  const quarter = (of: TimelineRow['start']) => of && raised(sayQuarter(speech, of))
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
    {
      label: t($ => $.fields.status),
      width: 14,
      cell: ({ row: { status } }) => status && t($ => $.rowStatuses[status]),
    },
    {
      label: t($ => $.fields.scale),
      width: 14,
      cell: ({ row: { scale } }) => scale && t($ => $.scales[scale]),
    },
    { label: t($ => $.fields.start), width: 22, cell: (_, { start }) => quarter(start) },
    { label: t($ => $.plan.timelineEnd), width: 22, cell: (_, { end }) => quarter(end) },
    {
      label: t($ => $.fields.duration),
      width: 16,
      cell: ({ duration }) => duration && raised(sayDuration(speech, duration)),
    },
    { label: t($ => $.fields.lead), width: 24, cell: ({ row }) => textOf(row.lead) },
    { label: t($ => $.fields.owner), width: 24, cell: ({ row }) => textOf(row.owner) },
    { label: t($ => $.fields.partners), width: 28, cell: ({ row }) => textOf(row.partners) },
    { label: t($ => $.fields.hours), width: 12, cell: ({ row }) => row.hours },
    { label: t($ => $.fields.costEur), width: 16, cell: ({ row }) => row.costEur },
    { label: t($ => $.fields.funding), width: 24, cell: ({ row }) => textOf(row.funding) },
    { label: t($ => $.fields.indicator), width: 28, cell: ({ row }) => textOf(row.indicator) },
    { label: t($ => $.fields.unit), width: 16, cell: ({ row }) => textOf(row.unit) },
    { label: t($ => $.fields.baseline), width: 16, cell: ({ row }) => textOf(row.baseline) },
    { label: t($ => $.fields.target), width: 16, cell: ({ row }) => textOf(row.target) },
    { label: t($ => $.report.more.source), width: 24, cell: ({ row }) => textOf(row.source) },
    {
      label: t($ => $.fields.milestones),
      width: 34,
      cell: ({ row }) =>
        milestonesInOrder(row)
          .map(milestone => [quarter(milestone.quarter), textOf(milestone.text)].filter(Boolean).join(': '))
          .join('\n'),
    },
    { label: t($ => $.fields.steps), width: 60, cell: ({ row }) => textOf(stepsOf(row, words)) },
    {
      label: t($ => $.model.cautions),
      width: 60,
      cell: ({ model, row }) =>
        [
          ...words.model(model.id).cautions,
          ...linesOf(row.cautions).map(line => `${line} (${t($ => $.report.more.ownCaution)})`),
        ].join('\n'),
    },
    { label: t($ => $.fields.notes), width: 44, cell: ({ row }) => textOf(row.notes) },
  ]
}

/** The user's own words, a line under the other; nothing where there are none. */
function textOf(written: Written | undefined): string {
  return linesOf(written).join('\n')
}
