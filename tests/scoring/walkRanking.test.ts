import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SLOT_KINDS } from '../../src/assessment/Slots.ts'
import type { GoalId } from '../../src/catalogue/ids.ts'
import { rankModels } from '../../src/scoring/rankModels.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { type Portfolio, walkRanking } from '../../src/scoring/walkRanking.ts'
import { anySituation, GOALS, LETTERS } from '../fixtures/arbitraries.ts'
import { buildModel, buildSettled } from '../fixtures/buildModel.ts'
import { slots, tiers } from '../fixtures/ids.ts'
import { portfolioOracle, type Reading } from '../fixtures/portfolioOracle.ts'

type Situation = typeof anySituation extends (n: number) => fc.Arbitrary<infer T> ? T : never

function walk({ models, tiers: ranks, slots: room, settled }: Situation) {
  return walkRanking(rankModels(models, tierWeights(ranks)), room, settled)
}

/** The portfolio of a situation; one whose musts do not fit is passed over. */
function portfolioOf(situation: Situation): Portfolio {
  const outcome = walk(situation)
  fc.pre(outcome.kind === 'portfolio')
  return outcome as Portfolio
}

const few = fc.nat({ max: 1 })

const READINGS: readonly Reading[] = [
  [1, 2, 3],
  [1, 1.5, 10],
  [1, 9, 10],
  [5, 6, 7],
]

describe('the walk down the ranking', () => {
  function agreesWithOracle(situation: Situation) {
    const outcome = walk(situation)
    for (const reading of READINGS) {
      const { models, tiers: ranks, slots: room, settled } = situation
      const best = portfolioOracle({
        models,
        weights: tierWeights(ranks),
        slots: room,
        musts: settled.musts,
        barred: settled.barred,
        reading,
      })
      if (best === undefined || outcome.kind !== 'portfolio') {
        expect(outcome.kind).toBe(best === undefined ? 'musts-unseated' : 'portfolio')
        continue
      }
      expect(outcome.value).toBe(best.value)
      expect(outcome.optimal).toBe(BigInt(best.portfolios.length))
      expect(new Map([...outcome.share].sort())).toEqual(new Map([...best.share].sort()))
      const proposed = new Set(outcome.proposal.map(({ id }) => id))
      expect(best.portfolios).toContainEqual(proposed)
    }
  }

  test('equals the oracle over all subsets, for every reading of the stars, with musts and barred', () => {
    fc.assert(fc.property(anySituation(9), agreesWithOracle), { numRuns: 300 })
  })

  test('equals the oracle for catalogues of up to fourteen models', () => {
    fc.assert(fc.property(anySituation(14), agreesWithOracle), { numRuns: 25 })
  })

  test('names the heaviest kind of slot that the musts lack', () => {
    fc.assert(
      fc.property(anySituation(8), fc.tuple(few, few, few), (situation, [light, moderate, heavy]) => {
        const outcome = walk({ ...situation, slots: slots(light, moderate, heavy) })
        const musts = situation.models.filter(({ id }) => situation.settled.musts.has(id))
        const atLeast = (stars: number) => musts.filter(({ resources }) => resources >= stars).length
        const missing =
          atLeast(3) > heavy
            ? 'heavy'
            : atLeast(2) > heavy + moderate
              ? 'moderate'
              : atLeast(1) > heavy + moderate + light
                ? 'light'
                : undefined
        expect(outcome.kind === 'musts-unseated' ? outcome.missing : undefined).toBe(missing)
        if (outcome.kind === 'musts-unseated') {
          expect(outcome.models.length).toBeGreaterThan(0)
          expect(musts).toEqual(expect.arrayContaining([...outcome.models]))
        }
      }),
    )
  })
})

describe('worked by hand', () => {
  const models = [
    buildModel(1, 3, 'AB'),
    buildModel(2, 2, 'A'),
    buildModel(3, 2, 'A'),
    buildModel(4, 2, 'A'),
    buildModel(5, 1, 'B'),
    buildModel(6, 1, ''),
  ]
  // A 3, B 1: m1 scores 4, m2 to m4 score 3, m5 scores 1, m6 nothing.
  const best = (room: Parameters<typeof walkRanking>[1], over: Parameters<typeof buildSettled>[0] = {}) =>
    walkRanking(rankModels(models, tierWeights(tiers('A>B'))), room, buildSettled(over))

  test('any two of three equal models make three equally good portfolios, each model in two of them', () => {
    expect(best(slots(1, 2, 1))).toMatchObject({
      value: 11,
      optimal: 3n,
      share: new Map([
        ['m1', 1],
        ['m2', 2 / 3],
        ['m3', 2 / 3],
        ['m4', 2 / 3],
        ['m5', 1],
      ]),
      free: slots(0, 0, 0),
    })
  })

  test('the proposal stands in display order and takes the first of equals', () => {
    const outcome = best(slots(1, 2, 1))
    expect(outcome.kind === 'portfolio' && outcome.proposal.map(({ id }) => id)).toEqual([
      'm1',
      'm2',
      'm3',
      'm5',
    ])
  })

  test('a preferred equal is named first, and nothing else changes', () => {
    const [plain, swapped] = [best(slots(1, 2, 1)), best(slots(1, 2, 1), { preferred: 'm4' })]
    if (plain.kind !== 'portfolio' || swapped.kind !== 'portfolio') throw new Error('musts do not fit')
    expect(swapped.proposal.map(({ id }) => id)).toEqual(['m1', 'm2', 'm4', 'm5'])
    expect({ ...swapped, proposal: plain.proposal }).toEqual(plain)
  })

  test('a preferred model does not get in ahead of a better class', () => {
    const outcome = best(slots(0, 0, 1), { preferred: 'm5' })
    expect(outcome.kind === 'portfolio' && outcome.proposal.map(({ id }) => id)).toEqual(['m1'])
  })

  test('light slots never add up to a heavier one', () => {
    expect(best(slots(9, 0, 0))).toMatchObject({ value: 1, optimal: 1n, free: slots(8, 0, 0) })
  })

  test('a must takes its slot first, counts in the value, and has share 1', () => {
    expect(best(slots(0, 1, 0), { musts: 'm6' })).toMatchObject({
      value: 0,
      proposal: [{ id: 'm6' }],
      share: new Map([['m6', 1]]),
    })
    expect(best(slots(0, 2, 0), { musts: 'm5' })).toMatchObject({ value: 4, optimal: 3n })
  })

  test('a barred model is in no portfolio', () => {
    expect(best(slots(0, 1, 1), { barred: 'm1 m2 m3' })).toMatchObject({
      value: 4,
      optimal: 1n,
      proposal: [{ id: 'm4' }, { id: 'm5' }],
    })
  })

  test('nothing fits: value 0 and one portfolio, the empty one', () => {
    expect(best(slots(0, 0, 0))).toMatchObject({
      kind: 'portfolio',
      value: 0,
      optimal: 1n,
      proposal: [],
      share: new Map(),
      free: slots(0, 0, 0),
    })
  })

  test('musts that do not fit are named, with the heaviest kind lacking', () => {
    expect(best(slots(9, 1, 0), { musts: 'm2 m3 m5' })).toMatchObject({
      kind: 'musts-unseated',
      models: [{ id: 'm3' }],
      missing: 'moderate',
    })
    expect(best(slots(9, 9, 0), { musts: 'm1 m2' })).toMatchObject({
      models: [{ id: 'm1' }],
      missing: 'heavy',
    })
    expect(best(slots(9, 0, 0), { musts: 'm5 m2 m1' })).toMatchObject({
      models: [{ id: 'm1' }, { id: 'm2' }],
      missing: 'heavy',
    })
  })

  test('counts equally good portfolios exactly above what a number can hold', () => {
    const many = Array.from({ length: 60 }, (_, i) => buildModel(i + 1, 3, 'A'))
    const ranking = rankModels(many, tierWeights(tiers('A')))
    // 60! / (30! · 30!)
    expect(walkRanking(ranking, slots(0, 0, 30), buildSettled())).toMatchObject({
      optimal: 118264581564861424n,
    })
  })
})

describe('laws of the best portfolio', () => {
  test('a slot more never lowers the value, and no class and no named model drops out', () => {
    fc.assert(
      fc.property(anySituation(12), fc.constantFrom(...SLOT_KINDS), (situation, kind) => {
        const now = portfolioOf(situation)
        const room = { ...situation.slots, [kind]: situation.slots[kind] + 1 }
        const then = portfolioOf({ ...situation, slots: room })
        expect(then.value).toBeGreaterThanOrEqual(now.value)
        now.classes.forEach(({ pick }, i) => {
          expect(then.classes[i]?.pick).toBeGreaterThanOrEqual(pick)
        })
        expect(then.proposal).toEqual(expect.arrayContaining([...now.proposal]))
        expect(then.proposal.length - now.proposal.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 500 },
    )
  })

  test('identical models get identical shares', () => {
    const twins = anySituation(9).filter(({ models }) => models.length > 0)
    fc.assert(
      fc.property(twins, fc.nat(), (situation, pick) => {
        const one = situation.models[pick % situation.models.length]
        if (one === undefined) return
        const twin = buildModel(99, one.resources, one.marks.join(''))
        fc.pre(!situation.settled.musts.has(one.id) && !situation.settled.barred.has(one.id))
        const { share } = portfolioOf({ ...situation, models: [...situation.models, twin] })
        expect(share.get(twin.id)).toBe(share.get(one.id))
      }),
    )
  })

  test('the order of the catalogue and the names of the goals change no value, count or share', () => {
    const renaming = fc.shuffledSubarray([...GOALS], { minLength: GOALS.length, maxLength: GOALS.length })
    fc.assert(
      fc.property(anySituation(9), renaming, fc.infiniteStream(fc.nat()), (situation, names, keys) => {
        const before = portfolioOf(situation)
        const renamed = (one: GoalId) => names[GOALS.indexOf(one)] ?? one
        const shuffled = situation.models
          .map(one => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }, i) => ({ ...one, n: i + 1, marks: one.marks.map(renamed) }))
        const tiersRenamed = situation.tiers.map(tier => tier.map(renamed))
        const after = portfolioOf({ ...situation, models: shuffled, tiers: tiersRenamed })
        expect([after.value, after.optimal, after.free]).toEqual([before.value, before.optimal, before.free])
        expect(new Map([...after.share].sort())).toEqual(new Map([...before.share].sort()))
      }),
    )
  })

  test('a free model without a priority hit changes nobody', () => {
    fc.assert(
      fc.property(
        anySituation(9),
        fc.constantFrom(1 as const, 2 as const, 3 as const),
        (situation, stars) => {
          const chosen = situation.tiers.flat()
          const unchosen = [...LETTERS].filter(letter => !chosen.some(one => one === letter)).join('')
          const extra = buildModel(99, stars, unchosen)
          const now = portfolioOf(situation)
          const then = portfolioOf({ ...situation, models: [...situation.models, extra] })
          expect(then).toEqual(now)
        },
      ),
    )
  })

  test('a model pinned out changes nobody but the ranks', () => {
    fc.assert(
      fc.property(
        anySituation(9),
        fc.constantFrom(1 as const, 2 as const, 3 as const),
        fc.subarray([...LETTERS]),
        (situation, stars, marks) => {
          const extra = buildModel(99, stars, marks.join(''))
          const now = portfolioOf(situation)
          const then = portfolioOf({
            ...situation,
            models: [...situation.models, extra],
            settled: { ...situation.settled, barred: new Set([...situation.settled.barred, extra.id]) },
          })
          expect([then.value, then.optimal, then.share, then.free]).toEqual([
            now.value,
            now.optimal,
            now.share,
            now.free,
          ])
          expect(then.proposal.map(({ id }) => id)).toEqual(now.proposal.map(({ id }) => id))
        },
      ),
    )
  })

  test('every number is a number, every share above 0 and at most 1, no slot is lost', () => {
    fc.assert(
      fc.property(anySituation(10), situation => {
        const { value, optimal, share, free, proposal } = portfolioOf(situation)
        const total = ({ light, moderate, heavy }: typeof free) => light + moderate + heavy
        expect(Number.isSafeInteger(value) && value >= 0).toBe(true)
        expect(optimal >= 1n).toBe(true)
        for (const part of share.values()) expect(part > 0 && part <= 1).toBe(true)
        for (const kind of SLOT_KINDS) expect(free[kind]).toBeGreaterThanOrEqual(0)
        expect(total(free) + proposal.length).toBe(total(situation.slots))
        const shares = [...share.values()].reduce((sum, part) => sum + part, 0)
        expect(shares).toBeCloseTo(proposal.length, 9)
      }),
    )
  })
})
