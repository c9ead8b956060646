import type { ModelId } from '../catalogue/ids.ts'
import type { ProposalChange } from '../scoring/proposalChange.ts'
import { formatList } from './format.ts'
import type { Speech } from './Speech.ts'

/** Above this many, the rest are counted. */
const MOST_NAMES = 5

/** A trial's proposal against the one of the answers: what stays, comes in and goes out, by short names. */
export function sayChange({ t, language, words }: Speech, change: ProposalChange | undefined): string {
  if (change === undefined) return t($ => $.trial.none)
  const { stay, enter, leave } = change
  if (enter.length === 0 && leave.length === 0) return t($ => $.trial.same)
  const names = (ids: readonly ModelId[]) => {
    const rest = ids.length > MOST_NAMES ? ids.length - MOST_NAMES + 1 : 0
    const named = ids.slice(0, ids.length - rest).map(id => words.model(id).short)
    return formatList(language, rest === 0 ? named : [...named, t($ => $.trial.others, { count: rest })])
  }
  return [
    ...(stay.length === 0 ? [] : [t($ => $.trial.stay, { count: stay.length })]),
    ...(enter.length === 0 ? [] : [t($ => $.trial.enter, { models: names(enter) })]),
    ...(leave.length === 0 ? [] : [t($ => $.trial.leave, { models: names(leave) })]),
  ].join(' ')
}

/** The same in numbers, where there is little room. */
export function sayChangeShort({ t }: Speech, change: ProposalChange | undefined): string {
  if (change === undefined) return t($ => $.trial.none)
  const { stay, enter, leave } = change
  if (enter.length === 0 && leave.length === 0) return t($ => $.trial.same)
  return t($ => $.trial.short, { stay: stay.length, enter: enter.length, leave: leave.length })
}
