import type { SlotKind, Slots } from '../assessment/Slots.ts'
import type { Rankable, Ranking } from './rankModels.ts'
import { type Settled, walkRanking } from './walkRanking.ts'

/** What one more slot would bring: by nesting it never takes anything out. */
export interface SlotWorth<Model extends Rankable = Rankable> {
  /** The free class that would enter, whole, in display order; empty when nothing does. */
  readonly models: readonly Model[]
  /** How many more of it. */
  readonly pick: number
  /** Score it adds; compare, never show. */
  readonly adds: number
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
  const picksNow = now.classes.map(({ pick }) => pick)
  const withOneMore = (kind: SlotKind): SlotWorth<Model> => {
    const then = walkRanking(ranking, { ...slots, [kind]: slots[kind] + 1 }, settled)
    const classes = then.kind === 'portfolio' ? then.classes : []
    for (const [place, { models, score, pick }] of classes.entries()) {
      const more = pick - (picksNow[place] ?? 0)
      if (more > 0) return { models, pick: more, adds: more * score }
    }
    return { models: [], pick: 0, adds: 0 }
  }
  return { light: withOneMore('light'), moderate: withOneMore('moderate'), heavy: withOneMore('heavy') }
}
