import type { Written } from '../assessment/Written.ts'
import type { Yardstick } from '../assessment/Yardstick.ts'
import { milestonesInOrder } from '../plan/milestonesInOrder.ts'
import type { Plan } from '../plan/Plan.ts'
import { type PlanEntry, planEntries, stepsOf } from '../plan/planEntries.ts'
import type { Cell, Table, TableColumn } from '../plan/Table.ts'
import { type TimelineRow, timeline } from '../plan/timeline.ts'
import { linesOf, raised } from '../report/written.ts'
import type { Speech } from './Speech.ts'
import { sayOwnJudgement, sayPublishedMarks, sayResources } from './sayJudged.ts'
import { sayDuration, sayQuarter } from './sayPlan.ts'

/** A column, and what stands in it for each model. */
interface PlanColumn extends TableColumn {
  readonly cell: (row: TimelineRow, place: number) => Cell
}

/**
 * The plan as a table for a spreadsheet: a row for each model in the document's order, a column for each thing the
 * plan says of it. What is undecided is empty; published marks and the municipality's own stand apart.
 */
export function planTable(speech: Speech, plan: Plan, yardstick?: Yardstick): Table {
  const hasHours = plan.rows.some(({ hours }) => hours !== undefined)
  const columns = planColumns(speech, hasHours)
  const { rows } = timeline(planEntries(plan, speech.catalogue, yardstick), undefined)
  return {
    title: speech.t($ => $.places.plan),
    columns: columns.map(({ label, width }) => ({ label, width })),
    rows: rows.map((row, i) => columns.map(({ cell }) => cell(row, i + 1))),
  }
}

function planColumns(speech: Speech, hasHours: boolean): readonly PlanColumn[] {
  const { t, words } = speech
  const phrases = t($ => $.report.phrases, { returnObjects: true })
  const { summary, card, more, rowStatus, scale, timeline: time } = phrases
  const { category, marks } = t($ => $.columns, { returnObjects: true })
  const { judgedModel } = t($ => $.local, { returnObjects: true })
  const { unit, costEur } = t($ => $.fields, { returnObjects: true })
  const quarter = (of: TimelineRow['start']) => of && raised(sayQuarter(speech, of))
  return [
    { label: summary.number, width: 6, cell: (_, place) => place },
    column(summary.model, 34, ({ model }) => words.model(model.id).name),
    column(category, 24, ({ model }) => words.category(model.category)),
    column(card.resources, 20, ({ model }) => sayResources(speech, model)),
    column(marks, 28, ({ model }) => sayPublishedMarks(speech, model)),
    column(judgedModel, 28, ({ model }) => sayOwnJudgement(speech, model)),
    column(more.status, 14, ({ row }) => row.status && rowStatus[row.status]),
    column(card.scale, 14, ({ row }) => row.scale && scale[row.scale]),
    { label: card.start, width: 22, cell: ({ start }) => quarter(start) },
    { label: time.end, width: 22, cell: ({ end }) => quarter(end) },
    column(card.duration, 16, ({ duration }) => duration && raised(sayDuration(speech, duration))),
    column(card.lead, 24, ({ row }) => textOf(row.lead)),
    column(more.owner, 24, ({ row }) => textOf(row.owner)),
    column(card.partners, 28, ({ row }) => textOf(row.partners)),
    column(more.days, 12, ({ days }) => days),
    ...(hasHours ? [column(more.hours, 12, ({ row }) => row.hours)] : []),
    column(costEur, 16, ({ row }) => row.costEur),
    column(more.funding, 24, ({ row }) => textOf(row.funding)),
    column(card.indicator, 28, ({ row }) => textOf(row.indicator)),
    column(unit, 16, ({ row }) => textOf(row.unit)),
    column(more.baseline, 16, ({ row }) => textOf(row.baseline)),
    column(more.target, 16, ({ row }) => textOf(row.target)),
    column(more.source, 24, ({ row }) => textOf(row.source)),
    column(more.milestones, 34, ({ row }) =>
      milestonesInOrder(row)
        .map(milestone => [quarter(milestone.quarter), textOf(milestone.text)].filter(Boolean).join(': '))
        .join('\n'),
    ),
    column(card.steps, 60, ({ row }) => textOf(stepsOf(row, words))),
    column(card.cautions, 60, ({ model, row }) =>
      [
        ...words.model(model.id).cautions,
        ...linesOf(row.cautions).map(line => `${line} (${more.ownCaution})`),
      ].join('\n'),
    ),
    column(card.notes, 44, ({ row }) => textOf(row.notes)),
  ]
}

/** A column of what the entry itself says. */
function column(label: string, width: number, cell: (entry: PlanEntry) => Cell): PlanColumn {
  return { label, width, cell: ({ entry }) => cell(entry) }
}

/** The user's own words, a line under the other; nothing where there are none. */
function textOf(written: Written | undefined): string {
  return linesOf(written).join('\n')
}
