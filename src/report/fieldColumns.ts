import type { Written } from '../assessment/Written.ts'
import type { Speech } from '../i18n/Speech.ts'
import { isSaidField, sayField, sayFieldWithUnit } from '../i18n/sayField.ts'
import { sayQuarter } from '../i18n/sayPlan.ts'
import { milestonesInOrder } from '../plan/milestonesInOrder.ts'
import { type PlanEntry, stepsOf } from '../plan/planEntries.ts'
import { isRowFieldOf, type RowField, ruleOf } from '../plan/RowField.ts'
import { shownRow } from '../plan/shownRow.ts'
import type { Cell, TableColumn } from '../plan/Table.ts'
import type { TimelineRow } from '../plan/timeline.ts'
import { linesOf, raised } from './written.ts'

/** A column, and what stands in it for each model. */
export interface PlanColumn extends TableColumn {
  readonly cell: (entry: PlanEntry, time: TimelineRow, place: number) => Cell
}

/** About how many characters a column is wide, by what stands in it. */
const WIDTHS = {
  text: 24,
  'long-text': 60,
  choice: 14,
  number: 16,
  quarter: 22,
  duration: 16,
  milestones: 34,
} as const

/** A field of the plan in the table; most stand as they are. */
export function fieldColumns(speech: Speech, field: RowField): readonly PlanColumn[] {
  const { t, words } = speech
  const column = (cell: PlanColumn['cell'], label = sayFieldWithUnit(speech, field)): PlanColumn => ({
    label,
    width: WIDTHS[ruleOf(field).kind],
    cell,
  })
  const quarter = (of: TimelineRow['start']) => of && raised(sayQuarter(speech, of))
  switch (field) {
    case 'start':
      return [
        column((_, { start }) => quarter(start)),
        column(
          (_, { end }) => quarter(end),
          t($ => $.plan.timelineEnd),
        ),
      ]
    case 'milestones':
      return [
        column(({ row }) =>
          milestonesInOrder(row)
            .map(milestone => [quarter(milestone.quarter), textOf(milestone.text)].filter(Boolean).join(': '))
            .join('\n'),
        ),
      ]
    case 'steps':
      return [column(({ row }) => textOf(stepsOf(row, words)))]
    case 'cautions':
      return [
        column(
          ({ model, row }) =>
            [
              ...words.model(model.id).cautions,
              ...linesOf(row.cautions).map(line => `${line} (${t($ => $.report.card.ownCaution)})`),
            ].join('\n'),
          t($ => $.model.cautions),
        ),
      ]
    default:
      return [column(entry => fieldCell(speech, entry, field))]
  }
}

function fieldCell(speech: Speech, entry: PlanEntry, field: Exclude<RowField, 'milestones'>): Cell {
  if (isRowFieldOf(field, 'number')) return shownRow(entry)[field]
  if (!isSaidField(field)) return textOf(entry.row[field])
  const said = sayField(speech, entry, field)
  return said && raised(said)
}

/** The user's own words, a line under the other; nothing where there are none. */
function textOf(written: Written | undefined): string {
  return linesOf(written).join('\n')
}
