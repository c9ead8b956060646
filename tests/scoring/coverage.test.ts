import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OperatingModel } from '../../src/catalogue/Catalogue.ts'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { coverage } from '../../src/scoring/coverage.ts'
import { displayOrder, rankModels } from '../../src/scoring/rankModels.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { walkRanking } from '../../src/scoring/walkRanking.ts'
import { anySituation, type SituationOf } from '../fixtures/arbitraries.ts'
import { buildModel, buildSettled } from '../fixtures/buildModel.ts'
import { model, slots, tiers } from '../fixtures/ids.ts'
import { ownCatalogue } from '../fixtures/ownData.ts'
import { canSeatAll } from '../fixtures/portfolioOracle.ts'

interface Situation extends SituationOf<OperatingModel> {
  readonly inUse: ReadonlySet<ModelId>
}

const anyInUse: fc.Arbitrary<Situation> = anySituation(9).chain(situation =>
  fc.subarray([...situation.settled.barred]).map(list => ({ ...situation, inUse: new Set(list) })),
)

function adviceOn({ models, tiers: ranks, slots: room, settled, inUse }: Situation) {
  const ranking = rankModels(models, tierWeights(ranks))
  const outcome = walkRanking(ranking, room, settled)
  if (outcome.kind !== 'portfolio') return undefined
  const order = displayOrder(ranking)
  return {
    order,
    proposal: outcome.proposal,
    advice: coverage(ranking, ranks, room, settled, outcome, inUse),
  }
}

const hits = (models: readonly OperatingModel[], { tiers: ranks, inUse, models: all }: Situation) => {
  const counted = [...models, ...all.filter(({ id }) => inUse.has(id))]
  return ranks.flat().filter(one => counted.some(({ marks }) => marks.includes(one)))
}

describe('advice on coverage', () => {
  test('names the cheapest of all single swaps that hit more priorities, or none', () => {
    fc.assert(
      fc.property(anyInUse, situation => {
        const found = adviceOn(situation)
        fc.pre(found !== undefined)
        if (found === undefined) return
        const { order, proposal, advice } = found
        const { musts, barred } = situation.settled
        const weights = tierWeights(situation.tiers)
        const score = (one: OperatingModel | undefined) =>
          one?.marks.reduce((sum, mark) => sum + (weights.get(mark) ?? 0), 0) ?? 0
        const places = new Map(order.map(({ id }, place) => [id, place]))
        const place = ({ id }: OperatingModel) => places.get(id) ?? Number.NaN
        const swaps = proposal
          .filter(({ id }) => !musts.has(id))
          .flatMap(out => order.map(into => ({ out, into, rest: proposal.filter(one => one !== out) })))
          .filter(({ into }) => !proposal.includes(into) && !barred.has(into.id) && !musts.has(into.id))
          .filter(({ into, rest }) => canSeatAll([...rest, into], situation.slots))
          .filter(
            ({ into, rest }) =>
              hits([...rest, into], situation).length > hits([...proposal], situation).length,
          )
          .map(({ out, into }) => ({ out, in: into, loses: score(out) - score(into) }))
          .sort((a, b) => a.loses - b.loses || place(b.out) - place(a.out) || place(a.in) - place(b.in))
        expect(advice.swap).toEqual(swaps[0])
        if (advice.swap !== undefined) expect(advice.swap.loses).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 600 },
    )
  })

  test('parts the priorities missed into those within the slots and those out of reach', () => {
    fc.assert(
      fc.property(anyInUse, situation => {
        const found = adviceOn(situation)
        fc.pre(found !== undefined)
        if (found === undefined) return
        const { order, proposal, advice } = found
        const { musts, barred } = situation.settled
        const seated = situation.models.filter(({ id }) => musts.has(id))
        const free = order.filter(({ id }) => !musts.has(id) && !barred.has(id))
        const isHit = hits([...proposal], situation)
        const missed = situation.tiers.flat().filter(one => !isHit.includes(one))
        const marked = (one: (typeof missed)[number]) => free.filter(({ marks }) => marks.includes(one))
        const isWithin = (one: (typeof missed)[number]) =>
          marked(one).some(candidate => canSeatAll([...seated, candidate], situation.slots))
        expect(advice.unhit).toEqual(missed.filter(isWithin))
        expect(advice.outOfReach.map(one => one.goal)).toEqual(missed.filter(one => !isWithin(one)))
        for (const { goal: one, models, needs } of advice.outOfReach) {
          expect(models).toEqual(marked(one))
          const stars = Math.min(...marked(one).map(({ resources }) => resources))
          expect(needs).toBe(models.length === 0 ? undefined : ['light', 'moderate', 'heavy'][stars - 1])
        }
      }),
      { numRuns: 400 },
    )
  })

  const own = ownCatalogue().models
  const real = (text: string, room: Situation['slots'], over: Parameters<typeof buildSettled>[0] = {}) =>
    adviceOn({
      models: own,
      tiers: tiers(text),
      slots: room,
      settled: buildSettled(over),
      inUse: buildSettled(over).barred,
    })?.advice

  test('on the real catalogue: A is unhit, and permits for funding is the cheapest swap', () => {
    // 43 - 29 = 14.
    expect(real('B=D>A=E', slots(2, 2, 0))).toEqual({
      unhit: ['A'],
      swap: {
        out: expect.objectContaining({ id: 'idea-funding' }),
        in: expect.objectContaining({ id: 'permits-and-regulation' }),
        loses: 14,
      },
      outOfReach: [],
    })
  })

  test('on the real catalogue: C is out of reach without a heavy slot, and one model would hit it', () => {
    expect(real('C>A=B', slots(2, 2, 0))?.outOfReach).toEqual([
      { goal: 'C', models: [expect.objectContaining({ id: 'energy-solutions' })], needs: 'heavy' },
    ])
    expect(real('C>A=B', slots(0, 0, 1))?.outOfReach).toEqual([])
  })

  test('what is in use counts as hitting its goals, and is not advised again', () => {
    expect(real('C>A', slots(0, 1, 0), { barred: 'energy-solutions' })).toEqual({
      unhit: [],
      swap: undefined,
      outOfReach: [],
    })
  })

  test('worked by hand: a swap inside a class loses nothing, and a must is never swapped out', () => {
    const models = [buildModel(1, 2, 'A'), buildModel(2, 2, 'B'), buildModel(3, 2, 'A')]
    const situation = { models, tiers: tiers('A=B'), slots: slots(0, 1, 0), inUse: new Set<ModelId>() }
    const advice = (over: Parameters<typeof buildSettled>[0]) =>
      adviceOn({ ...situation, settled: buildSettled(over) })?.advice
    expect(advice({ barred: 'm2' })).toMatchObject({ unhit: [], outOfReach: [{ goal: 'B', models: [] }] })
    expect(advice({ musts: 'm1' })).toMatchObject({
      unhit: [],
      swap: undefined,
      outOfReach: [{ goal: 'B', models: [{ id: 'm2' }], needs: 'moderate' }],
    })
    const two = [buildModel(1, 2, 'A'), buildModel(2, 2, 'A'), buildModel(3, 2, 'B')]
    const both = { ...situation, models: two, slots: slots(0, 2, 0) }
    expect(adviceOn({ ...both, settled: buildSettled({ musts: 'm1' }) })?.advice).toMatchObject({
      unhit: ['B'],
      swap: { out: { id: 'm2' }, in: { id: 'm3' }, loses: 0 },
    })
  })

  test('worked by hand: a swap found later that loses less is preferred to one found before', () => {
    // A and B weigh 19, C and D 5. In place of m3, last in display order, m4 hits D and loses 14.
    const models = [
      buildModel(1, 3, 'AC'),
      buildModel(2, 3, 'BC'),
      buildModel(3, 1, 'A'),
      buildModel(4, 1, 'D'),
    ]
    const situation = { models, tiers: tiers('A=B>C=D'), slots: slots(1, 0, 1), inUse: new Set<ModelId>() }
    expect(adviceOn({ ...situation, settled: buildSettled() })?.advice).toMatchObject({
      unhit: ['B', 'D'],
      swap: { out: { id: 'm1' }, in: { id: 'm2' }, loses: 0 },
    })
  })

  test('has no word for the model that would hit a goal nobody is marked for', () => {
    const situation = {
      models: [buildModel(1, 1, 'A')],
      tiers: tiers('A>B'),
      slots: slots(1, 0, 0),
      settled: buildSettled(),
      inUse: new Set([model('m9')]),
    }
    expect(adviceOn(situation)?.advice.outOfReach).toEqual([{ goal: 'B', models: [], needs: undefined }])
  })
})

test('a goal out of reach asks for the lightest slot that would do, also where a heavier model ranks before', () => {
  const models = [buildModel(1, 3, 'AB'), buildModel(2, 2, 'B'), buildModel(3, 3, 'B')]
  const found = adviceOn({
    models,
    tiers: tiers('A>B'),
    slots: slots(1, 0, 0),
    settled: buildSettled(),
    inUse: new Set(),
  })
  expect(found?.advice.outOfReach).toMatchObject([
    { goal: 'A', needs: 'heavy' },
    { goal: 'B', models: [{ n: 1 }, { n: 2 }, { n: 3 }], needs: 'moderate' },
  ])
})
