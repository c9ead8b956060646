import { MOST_SLOTS, type SlotKind, type Slots } from '../assessment/Slots.ts'
import type { Rankable, Ranking } from './rankModels.ts'
import { type Portfolio, type Settled, walkRanking } from './walkRanking.ts'

/** One or two slots of a kind. */
export interface SlotCount {
  readonly kind: SlotKind
  readonly count: 1 | 2
}

/** What other slots in place of some would change: information, not advice. */
export interface SlotExchange<Model extends Rankable = Rankable> {
  readonly give: SlotCount
  readonly get: SlotCount
  /** The slots as they would be. */
  readonly slots: Slots
  /** In display order. */
  readonly enter: readonly Model[]
  readonly leave: readonly Model[]
  /** Score gained; negative when lost. Compare, never show. */
  readonly gains: number
}

/**
 * What it would change to have one slot of a heavier kind instead of one or two of a lighter kind, or the reverse.
 *
 * Told are the exchanges in which every slot counts: what is given up costs something, what is got brings something,
 * and so does the second of two. Otherwise less would do the same: one slot fewer, or one more, as `slotWorth` tells.
 *
 * @returns those that get a heavier slot first; none when the musts alone do not fit the slots as they are
 * Source: docs/method.md, section "Best portfolio".
 */
export function slotExchanges<Model extends Rankable>(
  ranking: Ranking<Model>,
  slots: Slots,
  settled: Settled,
): readonly SlotExchange<Model>[] {
  // Many exchanges ask for the same slots.
  const walked = new Map<string, ReturnType<typeof walkRanking<Model>>>()
  const walk = (room: Slots): Portfolio<Model> | undefined => {
    const key = `${room.light} ${room.moderate} ${room.heavy}`
    const outcome = walked.get(key) ?? walkRanking(ranking, room, settled)
    walked.set(key, outcome)
    return outcome.kind === 'portfolio' ? outcome : undefined
  }
  const now = walk(slots)
  if (now === undefined) return []
  return EXCHANGES.flatMap(({ give, get }): SlotExchange<Model>[] => {
    const after = (given: number, got: number): Slots => ({
      ...slots,
      [give.kind]: slots[give.kind] - given,
      [get.kind]: slots[get.kind] + got,
    })
    const room = after(give.count, get.count)
    if (room[give.kind] < 0 || room[get.kind] > MOST_SLOTS) return []
    const then = walk(room)
    if (then === undefined) return []
    const simpler = [
      slots,
      after(give.count, 0),
      after(0, get.count),
      ...(give.count + get.count > 2 ? [after(1, 1)] : []),
    ]
    if (simpler.some(other => isSame(then, walk(other)))) return []
    return [
      {
        give,
        get,
        slots: room,
        enter: then.proposal.filter(model => !now.proposal.includes(model)),
        leave: now.proposal.filter(model => !then.proposal.includes(model)),
        gains: then.value - now.value,
      },
    ]
  })
}

const PAIRS = [
  ['heavy', 'moderate'],
  ['heavy', 'light'],
  ['moderate', 'light'],
] as const satisfies readonly (readonly [heavier: SlotKind, lighter: SlotKind])[]

const EXCHANGES: readonly Pick<SlotExchange, 'give' | 'get'>[] = [
  ...PAIRS.flatMap(([heavier, lighter]) =>
    ([1, 2] as const).map(count => ({
      give: { kind: lighter, count },
      get: { kind: heavier, count: 1 as const },
    })),
  ),
  ...PAIRS.flatMap(([heavier, lighter]) =>
    ([1, 2] as const).map(count => ({
      give: { kind: heavier, count: 1 as const },
      get: { kind: lighter, count },
    })),
  ),
]

function isSame({ proposal }: Portfolio, other: Portfolio | undefined): boolean {
  return (
    proposal.length === other?.proposal.length &&
    proposal.every(({ id }, place) => other.proposal[place]?.id === id)
  )
}
