import type { SlotKind, Slots } from '../assessment/Slots.ts'
import type { Rankable, Ranking } from './rankModels.ts'
import { type Settled, walkRanking } from './walkRanking.ts'
import { walkStarts } from './walkStarts.ts'

/** What one more slot would bring: one model with a mark, or else one start, or nothing; it takes nothing out. */
export interface SlotWorth<Model extends Rankable = Rankable> {
  /** The free class that would enter, whole, in display order; empty when nothing does. */
  readonly models: readonly Model[]
  /** How many more of it. */
  readonly pick: number
  /** Score it adds; compare, never show. */
  readonly adds: number
  /** Where no marked class enters: the free class of starts of which one more would, whole; else empty. */
  readonly starts: readonly Model[]
}

/**
 * The worth of one more slot of each kind.
 *
 * @returns undefined when the musts alone do not fit the slots as they are
 * Source: docs/method.md, section "Best portfolio".
 */
export function slotWorth<Model extends Rankable>(
  ranking: Ranking<Model>,
  slots: Slots,
  settled: Settled,
): Readonly<Record<SlotKind, SlotWorth<Model>>> | undefined {
  const now = walkRanking(ranking, slots, settled)
  if (now.kind !== 'portfolio') return undefined
  const startsNow = walkStarts(ranking, slots, settled, now).classes
  const withOneMore = (kind: SlotKind): SlotWorth<Model> => {
    const room = { ...slots, [kind]: slots[kind] + 1 }
    const then = walkRanking(ranking, room, settled)
    const entering = then.kind === 'portfolio' ? grown(now.classes, then.classes) : undefined
    if (entering !== undefined) {
      const { models, score, more } = entering
      return { models, pick: more, adds: more * score, starts: [] }
    }
    const startsThen = walkStarts(ranking, room, settled, now).classes
    return { models: [], pick: 0, adds: 0, starts: grown(startsNow, startsThen)?.models ?? [] }
  }
  return { light: withOneMore('light'), moderate: withOneMore('moderate'), heavy: withOneMore('heavy') }
}

/** The class of which more fit then than now, and how many more. */
function grown<Class extends { readonly pick: number }>(
  now: readonly Class[],
  then: readonly Class[],
): (Class & { readonly more: number }) | undefined {
  return then
    .map((one, place) => ({ ...one, more: one.pick - (now[place]?.pick ?? 0) }))
    .find(({ more }) => more > 0)
}
