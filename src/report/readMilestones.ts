import { rewritten } from '../assessment/Written.ts'
import type { Speech } from '../i18n/Speech.ts'
import type { Milestone } from '../plan/Milestone.ts'
import { milestoneNumber } from '../plan/milestoneNumber.ts'
import { milestonesInOrder } from '../plan/milestonesInOrder.ts'
import type { PlanRow } from '../plan/Plan.ts'
import type { Quarter } from '../plan/Quarter.ts'
import { tableText } from '../plan/tableText.ts'
import { MILESTONE_MARK } from './fieldColumns.ts'
import { readQuarter } from './readQuarter.ts'

/**
 * Milestones from their cell: each begins with its quarter, and goes on until the next that does.
 *
 * One that says the same as before, or stands in the same place while their count is the same, keeps its number, so
 * that calendars know it again.
 *
 * @returns undefined when the first line has no quarter
 */
export function readMilestones(
  speech: Pick<Speech, 't' | 'language'>,
  row: PlanRow,
  cell: string,
): readonly Milestone[] | undefined {
  const read = splitMilestones(speech, cell)
  if (read === undefined) return undefined
  const places = row.milestones ?? []
  const rest = milestonesInOrder(row).map(milestone => ({
    ...milestone,
    number: milestone.number ?? places.indexOf(milestone),
  }))
  const keepsCount = read.length === rest.length
  const known = read.map(({ quarter, text }) =>
    taken(
      rest,
      rest.findIndex(old => old.quarter === quarter && tableText(old.text.text) === text),
    ),
  )
  let next = milestoneNumber(places)
  return read.map(({ quarter, text }, i) => {
    const old = known[i] ?? (keepsCount ? rest.shift() : undefined)
    const isSame = tableText(old?.text.text) === text
    const words = old && isSame ? old.text : rewritten(undefined, text, speech.language)
    return { number: old?.number ?? next++, quarter, text: words }
  })
}

function taken<Item>(from: Item[], at: number): Item | undefined {
  return at < 0 ? undefined : from.splice(at, 1)[0]
}

function splitMilestones(speech: Pick<Speech, 't'>, cell: string) {
  const read: { readonly quarter: Quarter; text: string }[] = []
  for (const line of cell.split('\n')) {
    const [head = '', ...more] = line.split(MILESTONE_MARK)
    const quarter = readQuarter(speech, head.replace(/:$/, ''))
    const last = read.at(-1)
    if (quarter !== undefined) read.push({ quarter, text: more.join(MILESTONE_MARK) })
    else if (last === undefined) return undefined
    else last.text = tableText(`${last.text}\n${line}`)
  }
  return read
}
