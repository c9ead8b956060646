import type { Period } from '../assessment/Answers.ts'
import type { Speech } from './Speech.ts'

/** What is to be decided, when the user has not written it: names the plan, its period, and nothing else. */
export function sayProposal({ t }: Pick<Speech, 't'>, title: string, time: Period | undefined): string {
  return time === undefined
    ? t($ => $.report.said.proposal, { title })
    : t($ => $.report.said.proposalPeriod, { title, period: sayPeriod(time) })
}

/** `2026–2029`, or the year alone. */
export function sayPeriod({ from, to }: Period): string {
  return from === to ? `${from}` : `${from}–${to}`
}
