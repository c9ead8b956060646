import { sayDuration, sayQuarter } from '../../i18n/sayPlan.ts'
import { sayBars } from '../../i18n/sayTime.ts'
import { milestonesInOrder } from '../../plan/milestonesInOrder.ts'
import { splitQuarter } from '../../plan/Quarter.ts'
import { barOf, type Timeline, type TimelineRow, timeline } from '../../plan/timeline.ts'
import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { raised, writtenLines } from '../written.ts'
import { periodOf } from './cover.ts'
import { fieldsTable } from './fieldsTable.ts'

/** The plan in time: a table first, then the same as bars. */
export function planTimeline(input: PlanInput): readonly Block[] {
  const { t, entries, words } = input
  if (entries.length === 0) return []
  const time = timeline(entries, periodOf(input))
  const shown = (text: string | undefined) => ({ text: plain(raised(text ?? t($ => $.fields.undecided))) })
  const { table } = fieldsTable<TimelineRow>({
    caption: t($ => $.report.timeline.caption),
    rowHeader: 1,
    items: time.rows,
    fields: [
      { label: t($ => $.report.summary.number), share: 5, say: (_, place) => shown(`${place + 1}`) },
      {
        label: t($ => $.columns.name),
        share: 24,
        say: ({ entry }) => shown(words.model(entry.model.id).short),
      },
      {
        label: t($ => $.report.timeline.phase),
        share: 17,
        say: ({ entry }) => shown(t($ => $.phases[entry.phase])),
      },
      {
        label: t($ => $.fields.start),
        share: 18,
        say: ({ start }) => shown(start && sayQuarter(input, start)),
        has: ({ start }) => start !== undefined,
      },
      {
        label: t($ => $.plan.timelineEnd),
        share: 18,
        say: row => shown(endOf(row, input)),
        has: row => endOf(row, input) !== undefined,
      },
      {
        label: t($ => $.fields.milestones),
        share: 18,
        say: row => ({ text: milestones(row, input) }),
        has: ({ entry }) => (entry.row.milestones ?? []).length > 0,
      },
    ],
  })
  return [table, ...(time.quarters.length > 0 ? bars(time, input) : [])]
}

function endOf({ end, isContinuous }: TimelineRow, input: PlanInput): string | undefined {
  return isContinuous ? sayDuration(input, { kind: 'continuous' }) : end && sayQuarter(input, end)
}

function milestones({ entry }: TimelineRow, input: PlanInput): Text {
  const all = milestonesInOrder(entry.row)
  if (all.length === 0) return plain(input.t($ => $.report.none))
  return all.flatMap(({ quarter, text }, i): Text => {
    const [line] = writtenLines({ ...text, text: text.text.replace(/\s+/g, ' ') })
    const when = `${i === 0 ? '' : '; '}${sayQuarter(input, quarter)}: `
    return [{ text: when }, ...(line ?? plain(input.t($ => $.fields.undecided).toLocaleLowerCase()))]
  })
}

function bars(time: Timeline, input: PlanInput): readonly Block[] {
  return [
    {
      kind: 'group',
      blocks: [
        {
          kind: 'paragraph',
          style: 'small',
          text: plain(input.t($ => $.report.timeline.bars)),
          keepWithNext: true,
        },
        {
          kind: 'bars',
          alt: sayBars(input, time),
          columns: time.quarters.map((quarter, i) => {
            const { year, number } = splitQuarter(quarter)
            return number === 1 || i === 0 ? { label: `${year}` } : {}
          }),
          rows: time.rows.flatMap((row, i) => {
            const bar = barOf(row, time.quarters)
            const label = `${i + 1} ${input.words.model(row.entry.model.id).short}`
            return bar === undefined ? [] : [{ label, ...bar, isOpen: row.isContinuous }]
          }),
        },
      ],
    },
  ]
}
