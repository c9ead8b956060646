import { milestonesInOrder } from '../../plan/milestonesInOrder.ts'
import { splitQuarter } from '../../plan/Quarter.ts'
import { barOf, type Timeline, type TimelineRow, timeline } from '../../plan/timeline.ts'
import type { Block, Marked, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import { raised, writtenLines } from '../written.ts'
import { periodOf } from './cover.ts'

/** The plan in time: a table first, then the same as bars. */
export function planTimeline(telling: Telling): readonly Block[] {
  const { entries, reportWords } = telling
  const { timeline: said, summary, card, more } = reportWords.phrases
  if (entries.length === 0) return []
  const time = timeline(entries, periodOf(telling))
  return [
    { kind: 'heading', level: 2, text: said.heading },
    {
      kind: 'table',
      caption: said.caption,
      rowHeader: 1,
      columns: [
        { label: summary.number, share: 5 },
        { label: summary.model, share: 24 },
        { label: said.phase, share: 17 },
        { label: card.start, share: 18 },
        { label: said.end, share: 18 },
        { label: more.milestones, share: 18 },
      ],
      rows: time.rows.map((row, i) => timeRow(row, i + 1, telling)),
    },
    ...(time.quarters.length > 0 ? bars(time, telling) : []),
  ]
}

function timeRow(row: TimelineRow, number: number, telling: Telling): readonly Marked[] {
  const { words, reportWords } = telling
  const { phrases } = reportWords
  const { entry, start, end, isContinuous } = row
  const said = (text: string | undefined) => ({ text: plain(raised(text ?? phrases.undecided)) })
  return [
    said(`${number}`),
    said(words.model(entry.model.id).short),
    said(phrases.timeline.phases[entry.phase]),
    said(start && reportWords.quarter(start)),
    said(isContinuous ? reportWords.duration({ kind: 'continuous' }) : end && reportWords.quarter(end)),
    { text: milestones(row, telling) },
  ]
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
