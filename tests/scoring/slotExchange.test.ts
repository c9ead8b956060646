import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_SLOTS, SLOT_KINDS, type SlotKind, type Slots } from '../../src/assessment/Slots.ts'
import type { OperatingModel } from '../../src/catalogue/Catalogue.ts'
import { rankModels } from '../../src/scoring/rankModels.ts'
import { slotExchanges } from '../../src/scoring/slotExchange.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { walkRanking } from '../../src/scoring/walkRanking.ts'
import { anySituation, type SituationOf } from '../fixtures/arbitraries.ts'
import { buildModel, buildSettled } from '../fixtures/buildModel.ts'
import { slots, tiers } from '../fixtures/ids.ts'
import { ownCatalogue } from '../fixtures/ownData.ts'
import { portfolioOracle } from '../fixtures/portfolioOracle.ts'

type Situation = SituationOf<OperatingModel>

const exchangesOf = ({ models, tiers: ranks, slots: room, settled }: Situation) =>
  slotExchanges(rankModels(models, tierWeights(ranks)), room, settled)

const valueIn = ({ models, tiers: ranks, settled }: Situation, room: Slots) =>
  portfolioOracle({ models, weights: tierWeights(ranks), slots: room, ...settled })?.value

/** The proposal in any slots; undefined where the musts do not fit. */
const proposalsOf = ({ models, tiers: ranks, settled }: Situation) => {
  const ranking = rankModels(models, tierWeights(ranks))
  return (room: Slots) => {
    const outcome = walkRanking(ranking, room, settled)
    return outcome.kind === 'portfolio' ? outcome.proposal.map(({ id }) => id) : undefined
  }
}

const plus = (room: Slots, kind: SlotKind, count: number): Slots => ({ ...room, [kind]: room[kind] + count })

interface Counted {
  readonly kind: SlotKind
  readonly count: number
}

/** One of a heavier kind for one or two of a lighter one, and the reverse. */
const sensible: readonly { readonly give: Counted; readonly get: Counted }[] = SLOT_KINDS.flatMap(
  (lighter, i) =>
    SLOT_KINDS.slice(i + 1).flatMap(heavier =>
      [1, 2].flatMap(count => [
        { give: { kind: lighter, count }, get: { kind: heavier, count: 1 } },
        { give: { kind: heavier, count: 1 }, get: { kind: lighter, count } },
      ]),
    ),
)

describe('an exchange of slots', () => {
  test('changes the score by what the best portfolios over all subsets differ', () => {
    fc.assert(
      fc.property(anySituation(8), situation => {
        for (const { give, get, slots: then, gains } of exchangesOf(situation)) {
          expect(then).toEqual(plus(plus(situation.slots, give.kind, -give.count), get.kind, get.count))
          expect(gains).toBe(
            (valueIn(situation, then) ?? Number.NaN) - (valueIn(situation, situation.slots) ?? 0),
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  test('is told when every slot of it counts, with what enters and leaves the proposal, and not otherwise', () => {
    fc.assert(
      fc.property(anySituation(9), situation => {
        const { slots: room } = situation
        const proposalIn = proposalsOf(situation)
        const proposedWith = (give: Counted, given: number, get: Counted, got: number) =>
          proposalIn(plus(plus(room, give.kind, -given), get.kind, got))
        const told = exchangesOf(situation)
        const now = proposalIn(room)
        const wanted = sensible.filter(({ give, get }) => {
          const then = proposedWith(give, give.count, get, get.count)
          if (now === undefined || then === undefined || room[give.kind] < give.count) return false
          const less = [now, proposedWith(give, give.count, get, 0), proposedWith(give, 0, get, get.count)]
          const one = give.count + get.count > 2 ? [proposedWith(give, 1, get, 1)] : []
          return [...less, ...one].every(other => `${other}` !== `${then}`)
        })
        const named = ({ give, get }: (typeof sensible)[number]) =>
          `${give.count} ${give.kind} for ${get.count} ${get.kind}`
        expect(told.map(named).toSorted()).toEqual(wanted.map(named).toSorted())
        for (const { give, get, enter, leave } of told) {
          const then = proposedWith(give, give.count, get, get.count) ?? []
          expect(enter.map(({ id }) => id)).toEqual(then.filter(id => !now?.includes(id)))
          expect(leave.map(({ id }) => id)).toEqual(now?.filter(id => !then.includes(id)))
          expect(enter.length + leave.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 150 },
    )
  })

  // A 3, B 1.
  const models = [buildModel(1, 3, 'AB'), buildModel(2, 2, 'A'), buildModel(3, 2, 'A'), buildModel(4, 1, 'B')]
  const ask = (room: Slots, over: Parameters<typeof buildSettled>[0] = {}) =>
    exchangesOf({ models, tiers: tiers('A>B'), slots: room, settled: buildSettled(over) }).map(
      ({ give, get, enter, leave, gains }) =>
        `${give.count} ${give.kind} for ${get.count} ${get.kind}: +${enter.map(({ n }) => n)} -${leave.map(({ n }) => n)} ${gains}`,
    )

  test('worked by hand: one heavy slot instead of two moderate ones, and the reverse', () => {
    expect(ask(slots(0, 2, 0))).toEqual([
      '1 moderate for 1 heavy: +1 -3 1',
      '2 moderate for 1 heavy: +1 -2,3 -2',
      '1 moderate for 1 light: +4 -3 -2',
    ])
    expect(ask(slots(0, 0, 1))).toEqual([
      '1 heavy for 1 moderate: +2 -1 -1',
      '1 heavy for 2 moderate: +2,3 -1 2',
      '1 heavy for 1 light: +4 -1 -3',
    ])
  })

  test('worked by hand: what a lighter model leaves free costs nothing to give up, so nothing is told of it', () => {
    expect(ask(slots(1, 0, 0), { barred: 'm4' })).toEqual([])
    expect(ask(slots(0, 2, 0), { musts: 'm2 m3' })).toEqual([])
    expect(ask(slots(0, 0, 0), { musts: 'm4' })).toEqual([])
  })

  test('asks for as many slots as there can be, and never for more', () => {
    const many = Array.from({ length: MOST_SLOTS + 1 }, (_, i) => buildModel(i + 1, 3, 'A'))
    const told = (heavy: number) =>
      exchangesOf({
        models: [...many, buildModel(999, 2, 'B')],
        tiers: tiers('A>B'),
        slots: slots(0, 1, heavy),
        settled: buildSettled(),
      })
    expect(told(MOST_SLOTS - 1)).toMatchObject([
      { give: { kind: 'moderate' }, slots: slots(0, 0, MOST_SLOTS) },
    ])
    expect(told(MOST_SLOTS)).toEqual([])
  })

  test('on the real catalogue: two moderate slots instead of the heavy one would bring 10 and 4 for 27', () => {
    // 6, 16 and 27 score 43, 10 scores 38 and 4 scores 29.
    const situation = {
      models: ownCatalogue().models,
      tiers: tiers('B=D>A=E'),
      slots: slots(2, 2, 1),
      settled: buildSettled(),
    }
    expect(
      exchangesOf(situation).map(({ give, get, enter, leave, gains }) => [
        give,
        get,
        enter.map(({ n }) => n),
        leave.map(({ n }) => n),
        gains,
      ]),
    ).toEqual([
      [{ kind: 'moderate', count: 2 }, { kind: 'heavy', count: 1 }, [], [27], -43],
      [{ kind: 'heavy', count: 1 }, { kind: 'moderate', count: 1 }, [10], [27], -5],
      [{ kind: 'heavy', count: 1 }, { kind: 'moderate', count: 2 }, [10, 4], [27], 24],
    ])
  })
})
