import type { ProposalChange } from '../scoring/proposalChange.ts'
import { formatList } from './format.ts'
import type { Speech } from './Speech.ts'

/** A trial's proposal against the one of the answers: what stays, comes in and goes out, by short names. */
export function sayChange({ t, language, words }: Speech, change: ProposalChange | undefined): string {
  if (change === undefined) return t($ => $.whatIf.none)
  const { stay, enter, leave } = change
  const count = stay.length
  const names = (ids: typeof stay) =>
    formatList(
      language,
      ids.map(id => words.model(id).short),
    )
  if (enter.length === 0 && leave.length === 0) return t($ => $.whatIf.same)
  if (leave.length === 0) return t($ => $.whatIf.enter, { count, enter: names(enter) })
  if (enter.length === 0) return t($ => $.whatIf.leave, { count, leave: names(leave) })
  return t($ => $.whatIf.both, { count, enter: names(enter), leave: names(leave) })
}

/** The same in numbers, where there is little room. */
export function sayChangeShort({ t }: Speech, change: ProposalChange | undefined): string {
  if (change === undefined) return t($ => $.whatIf.none)
  const { stay, enter, leave } = change
  if (enter.length === 0 && leave.length === 0) return t($ => $.whatIf.same)
  return t($ => $.whatIf.short, { stay: stay.length, enter: enter.length, leave: leave.length })
}
