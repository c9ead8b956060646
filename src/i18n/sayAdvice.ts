import { SLOT_KINDS, type SlotKind } from '../assessment/Slots.ts'
import type { GoalId } from '../catalogue/ids.ts'
import type { Coverage } from '../scoring/coverage.ts'
import type { Rankable } from '../scoring/rankModels.ts'
import type { ShortlistQuality } from '../scoring/shortlistQuality.ts'
import type { SlotWorth } from '../scoring/slotWorth.ts'
import { formatChoice, formatList, formatShare } from './format.ts'
import type { Speech } from './Speech.ts'

/** Above this many equals, one is named as an example. */
const MOST_NAMES = 3

type Worth = Readonly<Record<SlotKind, Pick<SlotWorth, 'models' | 'starts'>>>

/** What would change the proposal, in at most three sentences: room for one more, priorities left unhit, what would help. */
export function sayChanges(
  speech: Speech,
  worth: Worth | undefined,
  coverage: Coverage | undefined,
  priorities: readonly GoalId[],
): readonly string[] {
  const kind = worth && nextRoom(worth)
  return [
    ...(worth && kind ? [sayOneMore(speech, kind, worth[kind])] : []),
    ...(coverage ? sayMissed(speech, coverage, priorities, kind) : []),
  ]
}

/** The kind of which one more would tell most: a moderate model is the next step for most. */
function nextRoom(worth: Worth): SlotKind | undefined {
  const order = ['moderate', 'light', 'heavy'] as const
  return (
    order.find(kind => worth[kind].models.length > 0) ?? order.find(kind => worth[kind].starts.length > 0)
  )
}

/** What room for one more model of a kind would bring. */
export function sayOneMore(speech: Speech, kind: SlotKind, { models, starts }: Worth[SlotKind]): string {
  const { t } = speech
  const entering = models.length > 0 ? models : starts
  const room = t($ => $.results.room.oneMore[kind])
  if (entering.length === 0) return t($ => $.advice.bringsNothing, { room })
  if (entering.length === 1) return t($ => $.advice.brings, { room, models: sayNames(speech, entering) })
  return entering.length > MOST_NAMES
    ? t($ => $.advice.bringsSuchAs, {
        room,
        count: entering.length,
        models: sayNames(speech, entering.slice(0, 1)),
      })
    : t($ => $.advice.bringsOneOf, { room, models: sayNames(speech, entering) })
}

/** Priorities without a mark in the proposal or in use, then the swap or the room that would help, if not `told` before. */
function sayMissed(
  speech: Speech,
  { unhit, outOfReach, swap }: Coverage,
  priorities: readonly GoalId[],
  told: SlotKind | undefined,
): readonly string[] {
  const { t, language, words } = speech
  const name = (goals: readonly GoalId[]) =>
    formatList(
      language,
      goals.map(goal => words.goal(goal).short),
    )
  const missed = [...unhit, ...outOfReach.map(({ goal }) => goal)]
  if (missed.length === 0) return []
  const first = t($ => $.advice.missed, { count: missed.length, goals: name(missed) })
  if (swap) {
    const [out, into] = [words.model(swap.out.id).short, words.model(swap.in.id).short]
    const loses = priorities.filter(goal => swap.out.marks.includes(goal) && !swap.in.marks.includes(goal))
    return [
      first,
      loses.length > 0
        ? t($ => $.advice.swapLoses, { out, in: into, goals: name(loses) })
        : t($ => $.advice.swap, { out, in: into }),
    ]
  }
  const near = SLOT_KINDS.flatMap(kind => outOfReach.filter(({ needs }) => needs === kind))[0]
  if (near?.needs === undefined)
    return outOfReach.length === missed.length ? [first, t($ => $.advice.noneFree)] : [first]
  if (near.needs === told) return [first]
  const [lightest] = [...near.models].sort((a, b) => a.resources - b.resources)
  return [
    first,
    t($ => $.advice.needs, {
      room: t($ => $.results.room.oneMore[near.needs ?? 'light']),
      models: lightest ? words.model(lightest.id).short : '',
    }),
  ]
}

/** The own shortlist against the best with the same slots, kindly. */
export function sayShortlist({ t, language }: Speech, { share }: Pick<ShortlistQuality, 'share'>): string {
  if (!share) return t($ => $.advice.shareNone)
  if (share === 1) return t($ => $.advice.shareFull)
  // Rounded down, so that "100 %" is never said of less than the best.
  return t($ => $.advice.share, { share: formatShare(language, Math.floor(share * 100) / 100) })
}

/** The single swap that would help the shortlist most. */
export function sayHelp({ t, words }: Speech, swap: NonNullable<ShortlistQuality['swap']>): string {
  return t($ => $.advice.helps, { out: words.model(swap.out.id).short, in: words.model(swap.in.id).short })
}

/** One of the models; never more than one of them is meant. */
function sayNames({ language, words }: Speech, models: readonly Pick<Rankable, 'id'>[]): string {
  return formatChoice(
    language,
    models.map(({ id }) => words.model(id).short),
  )
}
