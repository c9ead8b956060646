import { checksum } from '../catalogue/checksum.ts'
import type { CalendarEvent } from './CalendarEvent.ts'
import type { Milestone } from './Milestone.ts'
import type { PlanEntry } from './planEntries.ts'
import { laterQuarter, type Quarter, splitQuarter } from './Quarter.ts'

/** What the events say, in the language of the calendar. */
export interface EventWords {
  readonly starts: (entry: PlanEntry) => string
  readonly milestone: (entry: PlanEntry, milestone: Milestone) => string
  /** More about the model; nothing where there is nothing to tell. */
  readonly about: (entry: PlanEntry) => string
}

const LAST_DAYS = ['0331', '0630', '0930', '1231'] as const

/**
 * The plan's dates: each start on the first day of its quarter, each milestone on the last day of its.
 *
 * @param owner  whose plan it is: the same model in another municipality's plan is another event
 */
export function planEvents(
  entries: readonly PlanEntry[],
  owner: string,
  say: EventWords,
): readonly CalendarEvent[] {
  return entries.flatMap(entry => {
    const { model, start, milestones = [] } = entry.row
    const description = say.about(entry)
    const more = description === '' ? {} : { description }
    const uid = (what: string) => uuidOf([owner, model, what])
    return [
      ...(start === undefined
        ? []
        : [
            {
              uid: uid('start'),
              day: firstDay(start),
              dayAfter: secondDay(start),
              summary: say.starts(entry),
              ...more,
            },
          ]),
      ...milestones.map((milestone, i) => ({
        uid: uid(`milestone ${milestone.number ?? i}`),
        day: lastDay(milestone.quarter),
        dayAfter: firstDay(laterQuarter(milestone.quarter, 1)),
        summary: say.milestone(entry, milestone),
        ...more,
      })),
    ]
  })
}

function firstDay(quarter: Quarter): string {
  const { year, number } = splitQuarter(quarter)
  return `${year}${String(3 * number - 2).padStart(2, '0')}01`
}

function secondDay(quarter: Quarter): string {
  return firstDay(quarter).replace(/1$/, '2')
}

function lastDay(quarter: Quarter): string {
  const { year, number } = splitQuarter(quarter)
  return `${year}${LAST_DAYS[number - 1]}`
}

/** A UUID of version 8 (RFC 9562), made of a checksum of the parts. */
function uuidOf(parts: readonly string[]): string {
  const digits = checksum(['tiekartturi', ...parts])
  const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) % 4]
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-')
}
