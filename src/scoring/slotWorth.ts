import { SLOT_KINDS, type SlotKind, type Slots } from '../assessment/Slots.ts'
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
  const worth = (kind: SlotKind): SlotWorth<Model> => {
    const then = walkRanking(ranking, { ...slots, [kind]: slots[kind] + 1 }, settled)
    if (then.kind !== 'portfolio') return NOTHING
    const place = then.classes.findIndex(({ pick }, i) => pick > (now.classes[i]?.pick ?? 0))
    const entering = then.classes[place]
    if (entering === undefined) return NOTHING
    const pick = entering.pick - (now.classes[place]?.pick ?? 0)
    return { models: entering.models, pick, adds: then.value - now.value }
  }
  const [light, moderate, heavy] = SLOT_KINDS.map(worth)
  return { light: light ?? NOTHING, moderate: moderate ?? NOTHING, heavy: heavy ?? NOTHING }
}

const NOTHING = { models: [], pick: 0, adds: 0 }
