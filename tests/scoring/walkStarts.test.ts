import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SLOT_KINDS, type Slots } from '../../src/assessment/Slots.ts'
import type { OperatingModel } from '../../src/catalogue/Catalogue.ts'
import { rankModels } from '../../src/scoring/rankModels.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { type Portfolio, walkRanking } from '../../src/scoring/walkRanking.ts'
import { type Starts, walkStarts } from '../../src/scoring/walkStarts.ts'
import { anySituation, GOALS, type SituationOf } from '../fixtures/arbitraries.ts'
import { buildModel, buildSettled } from '../fixtures/buildModel.ts'
import { goal, model, slots, tiers } from '../fixtures/ids.ts'
import { canSeatAll, type Reading } from '../fixtures/portfolioOracle.ts'
import { startsOracle } from '../fixtures/startsOracle.ts'

type Situation = SituationOf<OperatingModel>
interface Pair {
  readonly portfolio: Portfolio
  readonly starts: Starts
}

function pairOf({ models, tiers: ranks, slots: room, settled }: Situation): Pair | undefined {
  const ranking = rankModels(models, tierWeights(ranks))
  const portfolio = walkRanking(ranking, room, settled)
  if (portfolio.kind !== 'portfolio') return undefined
  return { portfolio, starts: walkStarts(ranking, room, settled, portfolio) }
}

/** The pair of a situation; one whose musts do not fit is passed over. */
function found(situation: Situation): Pair {
  const pair = pairOf(situation)
  fc.pre(pair !== undefined)
  return pair as Pair
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
const sorted = <T>(shares: ReadonlyMap<string, T>) => [...shares].sort(([a], [b]) => (a < b ? -1 : 1))

/** Readings of the stars, all increasing. */
const READINGS: readonly Reading[] = [
  [1, 2, 3],
  [1, 1.5, 10],
  [5, 6, 7],
]

describe('portfolio and starts together', () => {
  const agreesWithOracle = (situation: Situation) => {
    const pair = pairOf(situation)
    for (const reading of READINGS) {
      const { models, tiers: ranks, slots: room, settled } = situation
      const weights = tierWeights(ranks)
      const best = startsOracle({ models, weights, slots: room, ...settled, reading })
      expect(pair === undefined).toBe(best === undefined)
      if (pair === undefined || best === undefined) return
      const { portfolio, starts } = pair
      expect(portfolio.value).toBe(best.value)
      expect(portfolio.optimal * starts.optimal).toBe(BigInt(best.pairs.length))
      expect(starts.optimal).toBe(BigInt(new Set(best.pairs.map(one => one.starts)).size))
      expect(sorted(starts.share)).toEqual(sorted(best.share))
      const inCatalogueOrder = (list: readonly { readonly id: string }[]) =>
        idsOf(models.filter(one => list.some(({ id }) => id === one.id))).join(' ')
      expect(best.pairs).toContainEqual({
        portfolio: inCatalogueOrder(portfolio.proposal),
        starts: inCatalogueOrder(starts.proposal),
      })
    }
  }

  test('are the lexicographic best over all subsets, marks first, with musts and must-nots', () => {
    fc.assert(fc.property(anySituation(8), agreesWithOracle), { numRuns: 300 })
  })

  test('and without anything settled', () => {
    const settled = buildSettled()
    fc.assert(
      fc.property(anySituation(8), situation => agreesWithOracle({ ...situation, settled })),
      { numRuns: 200 },
    )
  })
})

describe('laws of the starts', () => {
  const law = (check: (situation: Situation) => void, numRuns = 200) =>
    fc.assert(fc.property(anySituation(10), check), { numRuns })

  test('taking all aims away changes neither value, proposal, shares nor ranks', () => {
    law(situation => {
      const models = situation.models.map(one => ({ ...one, aims: [] }))
      const [own, bare] = [found(situation), found({ ...situation, models })]
      const marked = ({ portfolio }: Pair) => ({
        ...portfolio,
        proposal: idsOf(portfolio.proposal),
        classes: portfolio.classes.map(one => ({ ...one, models: idsOf(one.models) })),
      })
      expect(marked(own)).toEqual(marked(bare))
      expect(idsOf(bare.starts.proposal)).toEqual([])
    })
  })

  test('a start is free, without a hit, and has an aim among the priorities', () => {
    law(situation => {
      const { starts } = found(situation)
      const priorities = situation.tiers.flat()
      for (const { id, marks, aims } of starts.classes.flatMap(one => one.models)) {
        expect(situation.settled.musts.has(id) || situation.settled.barred.has(id)).toBe(false)
        expect(marks.some(mark => priorities.includes(mark))).toBe(false)
        expect(aims.some(aim => priorities.includes(aim))).toBe(true)
      }
      expect([...starts.share.keys()]).toEqual(expect.arrayContaining(idsOf(starts.proposal)))
    })
  })

  test('an aim at a goal that is no priority changes nothing', () => {
    law(situation => {
      const priorities = new Set(situation.tiers.flat())
      const models = situation.models.map(one => ({
        ...one,
        aims: [...new Set([...one.aims, ...GOALS.filter(other => !priorities.has(other))])],
      }))
      const said = ({ starts }: Pair) => [idsOf(starts.proposal), starts.optimal, sorted(starts.share)]
      expect(said(found({ ...situation, models }))).toEqual(said(found(situation)))
    })
  })

  test('one slot more takes nothing out: a marked model enters and the starts stay, or one start at most enters', () => {
    fc.assert(
      fc.property(anySituation(10), fc.constantFrom(...SLOT_KINDS), (situation, kind) => {
        const room = { ...situation.slots, [kind]: situation.slots[kind] + 1 }
        const [now, then] = [found(situation), found({ ...situation, slots: room })]
        const picks = ({ starts }: Pair) => starts.classes.map(({ pick }) => pick)
        const all = ({ portfolio, starts }: Pair) => idsOf([...portfolio.proposal, ...starts.proposal])
        expect(all(then)).toEqual(expect.arrayContaining(all(now)))
        if (then.portfolio.proposal.length > now.portfolio.proposal.length)
          expect(picks(then)).toEqual(picks(now))
        else {
          const grown = picks(then).map((pick, i) => pick - (picks(now)[i] ?? 0))
          expect(grown.every(more => more >= 0)).toBe(true)
          expect(grown.reduce((sum, more) => sum + more, 0)).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 400 },
    )
  })

  test("the catalogue's order changes no share and no count", () => {
    law(situation => {
      const n = situation.models.length
      const models = situation.models.map((one, i) => ({ ...one, n: n - i })).reverse()
      const [own, turned] = [found(situation), found({ ...situation, models })]
      expect(sorted(turned.starts.share)).toEqual(sorted(own.starts.share))
      expect(turned.starts.optimal).toBe(own.starts.optimal)
    })
  })

  test('portfolio, starts and what stays free fill the slots, and can sit in them', () => {
    law(situation => {
      const { portfolio, starts } = found(situation)
      const seated = [...portfolio.proposal, ...starts.proposal]
      expect(canSeatAll(seated, situation.slots)).toBe(true)
      const total = (room: Slots) => room.light + room.moderate + room.heavy
      expect(total(starts.free)).toBe(total(situation.slots) - seated.length)
      expect(total(starts.free)).toBe(total(portfolio.free) - starts.proposal.length)
    })
  })

  test('an opening fits beside everything and has neither hit nor aim; what is free and fits is one', () => {
    law(situation => {
      const { portfolio, starts } = found(situation)
      const { musts, barred } = situation.settled
      const chosen = [...portfolio.proposal, ...starts.proposal]
      const fits = (one: OperatingModel) => canSeatAll([...chosen, one], situation.slots)
      const fitting = situation.models.filter(
        one => !musts.has(one.id) && !barred.has(one.id) && !chosen.includes(one) && fits(one),
      )
      expect(idsOf(starts.openings).sort()).toEqual(idsOf(fitting).sort())
      const priorities = situation.tiers.flat()
      for (const { marks, aims } of starts.openings)
        expect([...marks, ...aims].some(one => priorities.includes(one))).toBe(false)
    })
  })

  test('a preferred equal is named first, and no share or count changes', () => {
    law(situation => {
      const plain = found({ ...situation, settled: { ...situation.settled, preferred: new Set() } })
      const { starts } = found(situation)
      expect(sorted(starts.share)).toEqual(sorted(plain.starts.share))
      expect(starts.optimal).toBe(plain.starts.optimal)
      for (const { models, pick } of starts.classes) {
        const named = models.filter(one => starts.proposal.includes(one))
        const wanted = models.filter(({ id }) => situation.settled.preferred.has(id))
        expect(named).toHaveLength(pick)
        expect(named.filter(one => wanted.includes(one))).toHaveLength(Math.min(pick, wanted.length))
      }
    })
  })
})

describe('worked by hand', () => {
  const aimed = (n: number, resources: 1 | 2 | 3, aims: string, marks = '') =>
    buildModel(n, resources, marks, { aims: [...aims].map(goal) })
  // A weighs 3, B 1. m1 is marked; of the rest m2 serves A and B, m3 and m4 serve A, m5 B, m6 no priority.
  const models = [
    aimed(1, 2, 'B', 'A'),
    aimed(2, 2, 'AB'),
    aimed(3, 1, 'A'),
    aimed(4, 1, 'A'),
    aimed(5, 1, 'B'),
    aimed(6, 1, 'C'),
  ]
  const begin = (room: Slots, over: Parameters<typeof buildSettled>[0] = {}) => {
    const pair = pairOf({ models, tiers: tiers('A>B'), slots: room, settled: buildSettled(over) })
    if (pair === undefined) throw new Error('musts do not fit')
    return pair
  }

  test('the moderate slot goes to the mark, though a start serves more; one of two equals begins', () => {
    const { portfolio, starts } = begin(slots(1, 1, 0))
    expect(idsOf(portfolio.proposal)).toEqual(['m1'])
    expect(idsOf(starts.proposal)).toEqual(['m3'])
    expect([starts.optimal, starts.share]).toEqual([
      2n,
      new Map([
        [model('m3'), 1 / 2],
        [model('m4'), 1 / 2],
      ]),
    ])
    expect(portfolio.free).toEqual(slots(1, 0, 0))
    expect(starts.free).toEqual(slots(0, 0, 0))
  })

  test('a swap among equals names the other', () => {
    expect(idsOf(begin(slots(1, 1, 0), { preferred: 'm4' }).starts.proposal)).toEqual(['m4'])
  })

  test('starts stand by the weight of what they serve, then lighter first, then in catalogue order', () => {
    const { starts } = begin(slots(3, 2, 0))
    expect(idsOf(starts.proposal)).toEqual(['m2', 'm3', 'm4', 'm5'])
    expect(starts.classes.map(({ score, resources, pick }) => [score, resources, pick])).toEqual([
      [4, 2, 1],
      [3, 1, 2],
      [1, 1, 1],
    ])
  })

  test('a start sits in a heavier slot where it is the best that is left', () => {
    expect(begin(slots(0, 2, 0), { barred: 'm2' }).starts).toMatchObject({
      proposal: [{ id: 'm3' }],
      free: slots(0, 0, 0),
    })
  })

  test('without an aim among the priorities nothing is proposed, and what fits stands open', () => {
    const { starts } = begin(slots(5, 0, 0))
    expect(idsOf(starts.proposal)).toEqual(['m3', 'm4', 'm5'])
    expect(idsOf(starts.openings)).toEqual(['m6'])
    expect(starts.free).toEqual(slots(2, 0, 0))
    expect(begin(slots(3, 0, 0)).starts.openings).toEqual([])
  })

  test('a must without a mark keeps the slot it took first', () => {
    const { portfolio, starts } = begin(slots(1, 1, 0), { musts: 'm6' })
    expect(idsOf(portfolio.proposal)).toEqual(['m1', 'm6'])
    expect(starts).toMatchObject({ proposal: [], optimal: 1n, share: new Map(), openings: [] })
  })
})
