import { milestonesInOrder } from '../../plan/milestonesInOrder.ts'
import { splitQuarter } from '../../plan/Quarter.ts'
import { barOf, type Timeline, type TimelineRow, timeline } from '../../plan/timeline.ts'
import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import { raised, writtenLines } from '../written.ts'
import { periodOf } from './cover.ts'
import { fieldsTable } from './fieldsTable.ts'

/** The plan in time: a table first, then the same as bars. */
export function planTimeline(telling: Telling): readonly Block[] {
  const { entries, words, reportWords } = telling
  const { timeline: said, summary, card, more } = reportWords.phrases
  if (entries.length === 0) return []
  const time = timeline(entries, periodOf(telling))
  const shown = (text: string | undefined) => ({ text: plain(raised(text ?? reportWords.phrases.undecided)) })
  const { table } = fieldsTable<TimelineRow>({
    caption: said.caption,
    rowHeader: 1,
    items: time.rows,
    fields: [
      { label: summary.number, share: 5, say: (_, place) => shown(`${place + 1}`) },
      { label: summary.model, share: 24, say: ({ entry }) => shown(words.model(entry.model.id).short) },
      { label: said.phase, share: 17, say: ({ entry }) => shown(said.phases[entry.phase]) },
      { label: card.start, share: 18, say: ({ start }) => shown(start && reportWords.quarter(start)) },
      { label: said.end, share: 18, say: row => shown(endOf(row, telling)) },
      {
        label: more.milestones,
        share: 18,
        say: row => ({ text: milestones(row, telling) }),
        has: ({ entry }) => (entry.row.milestones ?? []).length > 0,
      },
    ],
  })
  return [
    { kind: 'heading', level: 2, text: said.heading },
    table,
    ...(time.quarters.length > 0 ? bars(time, telling) : []),
  ]
}

function endOf({ end, isContinuous }: TimelineRow, { reportWords }: Telling): string | undefined {
  return isContinuous ? reportWords.duration({ kind: 'continuous' }) : end && reportWords.quarter(end)
}

function milestones({ entry }: TimelineRow, { reportWords }: Telling): Text {
  const all = milestonesInOrder(entry.row)
  if (all.length === 0) return plain(reportWords.phrases.none)
  return all.flatMap(({ quarter, text }, i): Text => {
    const [line] = writtenLines({ ...text, text: text.text.replace(/\s+/g, ' ') })
    const when = `${i === 0 ? '' : '; '}${reportWords.quarter(quarter)}: `
    return [{ text: when }, ...(line ?? plain(reportWords.phrases.undecided.toLocaleLowerCase()))]
  })
}

function bars(time: Timeline, { words, reportWords }: Telling): readonly Block[] {
  return [
    {
      kind: 'group',
      blocks: [
        {
          kind: 'paragraph',
          style: 'small',
          text: plain(reportWords.phrases.timeline.bars),
          keepWithNext: true,
        },
        {
          kind: 'bars',
          alt: reportWords.bars(time),
          columns: time.quarters.map((quarter, i) => {
            const { year, number } = splitQuarter(quarter)
            return number === 1 || i === 0 ? { label: `${year}` } : {}
          }),
          rows: time.rows.flatMap((row, i) => {
            const bar = barOf(row, time.quarters)
            const label = `${i + 1} ${words.model(row.entry.model.id).short}`
            return bar === undefined ? [] : [{ label, ...bar, isOpen: row.isContinuous }]
          }),
        },
      ],
    },
  ]
}
