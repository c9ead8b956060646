import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OperatingModel } from '../../src/catalogue/Catalogue.ts'
import { rankModels } from '../../src/scoring/rankModels.ts'
import { robustModels } from '../../src/scoring/robustModels.ts'
import { scoreModel } from '../../src/scoring/scoreModel.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import {
  anyModels,
  anySituation,
  anySlots,
  GOALS,
  LETTERS,
  type SituationOf,
} from '../fixtures/arbitraries.ts'
import { buildModel, buildSettled } from '../fixtures/buildModel.ts'
import { goal, model, slots, tiers } from '../fixtures/ids.ts'
import { KNOWN_RESULTS } from '../fixtures/knownResults.ts'
import { ownCatalogue } from '../fixtures/ownData.ts'
import { placesOf, robustModelsOracle, robustOracle, sum } from '../fixtures/robustOracle.ts'

type Situation = SituationOf<OperatingModel>

function robust({ models, tiers: ranks, slots: room, settled }: Situation, mostPartial?: number) {
  const outcome = robustModels(rankModels(models, tierWeights(ranks)), ranks, room, settled, mostPartial)
  if (outcome?.kind !== 'robust') return outcome
  const core = new Map(outcome.classes.flatMap(({ ids, core: index }) => ids.map(id => [id, index] as const)))
  return { ...outcome, core }
}

/** What is said of a situation; one whose musts do not fit is passed over. */
function answered(situation: Situation) {
  const outcome = robust(situation)
  fc.pre(outcome !== undefined)
  if (outcome?.kind !== 'robust') throw new Error('too large')
  return outcome
}

describe('robustness of the models', () => {
  function agreesWithOracle(situation: Situation) {
    const [outcome, wanted] = [robust(situation), robustModelsOracle(situation)]
    if (wanted === undefined || outcome?.kind !== 'robust') {
      expect([wanted, outcome]).toEqual([undefined, undefined])
      return
    }
    expect(outcome.portfolios).toBe(wanted.portfolios.length)
    for (const [id, index] of wanted.core) expect(outcome.core.get(id) ?? 0).toBeCloseTo(index, 12)
    for (const { ids, fewest, most } of outcome.classes) {
      const held = wanted.portfolios.map(one => ids.filter(id => one.has(id)).length)
      expect([fewest, most]).toEqual([Math.min(...held), Math.max(...held)])
    }
  }

  test('equals the oracle over all subsets for any tiers and slots, with musts and barred', () => {
    fc.assert(fc.property(anySituation(9), agreesWithOracle), { numRuns: 250 })
  })

  test('equals the oracle for catalogues of up to fourteen models', () => {
    fc.assert(fc.property(anySituation(14), agreesWithOracle), { numRuns: 15 })
  })

  test.each(['A>B=C', 'A>B=C=D', 'A=B>C=D=E', 'A>B>C>D>E', 'A=B=C=D=E'])('equals the oracle for %s', text => {
    fc.assert(
      fc.property(anyModels(9), anySlots, (models, room) =>
        agreesWithOracle({ models, tiers: tiers(text), slots: room, settled: buildSettled() }),
      ),
      { numRuns: 40 },
    )
  })

  const { models } = ownCatalogue()

  test.each(KNOWN_RESULTS)('of the real catalogue for $tiers in $slots: $nonDominated portfolios', known => {
    const ranks = tiers(known.tiers)
    const outcome = answered({ models, tiers: ranks, slots: slots(...known.slots), settled: buildSettled() })
    expect(outcome.portfolios).toBe(known.nonDominated)
    const index = new Map(models.map(({ id, n }) => [n, outcome.core.get(id) ?? 0]))
    expect(Object.fromEntries([...index].filter(([, core]) => core > 0))).toEqual(known.core)
    const scoring = models.filter(({ marks }) => marks.some(mark => ranks.flat().includes(mark)))
    expect([...outcome.core.keys()].toSorted()).toEqual(scoring.map(({ id }) => id).toSorted())
  })

  test('is undefined when the musts do not fit, and only then', () => {
    const musts = buildSettled({ musts: 'm1' })
    const with1 = (room: Situation['slots']) =>
      robust({ models: [buildModel(1, 2, '')], tiers: tiers('A'), slots: room, settled: musts })
    expect(with1(slots(5, 0, 0))).toBeUndefined()
    expect(with1(slots(0, 1, 0))).toMatchObject({ kind: 'robust', portfolios: 1 })
    expect(with1(slots(0, 0, 1))).toMatchObject({ kind: 'robust', portfolios: 1 })
  })

  test('is "too large" past the limit that is given', () => {
    const question = { models, tiers: [GOALS], slots: slots(2, 5, 3), settled: buildSettled() }
    expect(robust(question, 10)).toEqual({ kind: 'too-large' })
    expect(robust(question, 1000)).toMatchObject({ kind: 'robust', portfolios: 16 })
  })
})

describe('laws of the robustness of models', () => {
  test('any weights that fit the tiers have a best portfolio among the non-dominated ones', () => {
    const steps = fc.array(fc.nat({ max: 50 }), { minLength: GOALS.length, maxLength: GOALS.length })
    fc.assert(
      fc.property(anySituation(9), steps, (situation, list) => {
        const wanted = robustModelsOracle(situation)
        fc.pre(wanted !== undefined)
        if (wanted === undefined) return
        // Highest first over the tiers, so that no goal of a lower tier outweighs one of a higher tier.
        const falling = list.toSorted((a, b) => b - a)
        const weights = new Map(situation.tiers.flat().map((one, i) => [one, falling[i] ?? 0] as const))
        const worth = ({ marks }: OperatingModel) => sum(marks.map(mark => weights.get(mark) ?? 0))
        const held = (ids: ReadonlySet<string>) =>
          sum(situation.models.filter(({ id }) => ids.has(id)).map(worth))
        const projects = situation.models
          .filter(({ id }) => !situation.settled.musts.has(id) && !situation.settled.barred.has(id))
          .map(one => ({ id: one.id, values: [worth(one)], resources: [one.resources] }))
        const taken = situation.models.filter(({ id }) => situation.settled.musts.has(id))
        const left = roomBeside(taken, situation.slots)
        const fits = (chosen: readonly { readonly resources: readonly number[] }[]) =>
          [3, 2, 1].every(
            (level, i) =>
              chosen.filter(({ resources }) => (resources[0] ?? 0) >= level).length <= (left[i] ?? 0),
          )
        const question = { projects, capacity: [99], tiers: [[0]], lighterWins: false }
        const [best] = robustOracle(question, fits).portfolios
        expect(Math.max(...wanted.portfolios.map(held))).toBe(held(best ?? new Set()))
      }),
      { numRuns: 150 },
    )
  })

  test('identical models have identical core indices', () => {
    const situations = anySituation(8).filter(({ models }) => models.length > 0)
    fc.assert(
      fc.property(situations, fc.nat(), (situation, pick) => {
        const one = situation.models[pick % situation.models.length]
        if (one === undefined) return
        fc.pre(!situation.settled.musts.has(one.id) && !situation.settled.barred.has(one.id))
        const twin = buildModel(99, one.resources, one.marks.join(''))
        const { core } = answered({ ...situation, models: [...situation.models, twin] })
        expect(core.get(twin.id)).toBe(core.get(one.id))
      }),
    )
  })

  test('a model without a priority hit, or one pinned out, changes nobody', () => {
    const stars = fc.constantFrom(1 as const, 2 as const, 3 as const)
    fc.assert(
      fc.property(anySituation(9), stars, fc.subarray([...LETTERS]), (situation, resources, marks) => {
        const plain = answered(situation)
        const chosen: readonly string[] = situation.tiers.flat()
        const unmarked = buildModel(98, resources, [...LETTERS].filter(one => !chosen.includes(one)).join(''))
        const pinned = buildModel(99, resources, marks.join(''))
        const barred = new Set([...situation.settled.barred, pinned.id])
        expect(
          answered({
            ...situation,
            models: [...situation.models, unmarked, pinned],
            settled: { ...situation.settled, barred },
          }),
        ).toEqual(plain)
      }),
    )
  })

  test('the order of the catalogue and the names of the goals change no core index', () => {
    fc.assert(
      fc.property(anySituation(9), situation => {
        const renamed = (one: string) => goal(LETTERS[LETTERS.length - 1 - LETTERS.indexOf(one)] ?? '')
        const { portfolios, core } = answered({
          ...situation,
          models: situation.models.toReversed().map(one => ({ ...one, marks: one.marks.map(renamed) })),
          tiers: situation.tiers.map(tier => tier.map(renamed)),
        })
        const plain = answered(situation)
        expect(portfolios).toBe(plain.portfolios)
        for (const [id, index] of plain.core) expect(core.get(id)).toBeCloseTo(index, 12)
      }),
    )
  })

  test('one tier equals equal weights in the score', () => {
    fc.assert(
      fc.property(anyModels(12), fc.subarray(GOALS, { minLength: 1 }), (models, chosen) => {
        const weights = tierWeights([chosen])
        for (const { marks } of models)
          expect(scoreModel(marks, weights)).toBe(marks.filter(mark => chosen.includes(mark)).length)
        expect(placesOf([chosen])).toEqual([chosen.map((_, i) => i)])
      }),
    )
  })

  test('every core index is between 0 and 1, and between the fewest and most of its class', () => {
    fc.assert(
      fc.property(anySituation(12), situation => {
        const { portfolios, classes } = answered(situation)
        expect(Number.isSafeInteger(portfolios) && portfolios > 0).toBe(true)
        for (const { ids, fewest, most, core } of classes) {
          expect(core >= 0 && core <= 1).toBe(true)
          expect(fewest <= most && most <= ids.length).toBe(true)
          expect(core * ids.length).toBeGreaterThanOrEqual(fewest - 1e-9)
          expect(core * ids.length).toBeLessThanOrEqual(most + 1e-9)
        }
      }),
    )
  })
})

/** How many heavy, heavy and moderate, and all models still fit beside those taken. */
function roomBeside(taken: readonly OperatingModel[], { light, moderate, heavy }: Situation['slots']) {
  const atLeast = (level: number) => taken.filter(({ resources }) => resources >= level).length
  return [heavy - atLeast(3), heavy + moderate - atLeast(2), heavy + moderate + light - atLeast(1)]
}

test('worked by hand: with one slot, what hits the first goal stays, and the lighter of equals', () => {
  const models = [buildModel(1, 2, 'A'), buildModel(2, 1, 'A'), buildModel(3, 1, 'B'), buildModel(4, 1, 'BC')]
  const outcome = answered({ models, tiers: tiers('A>B=C'), slots: slots(0, 1, 0), settled: buildSettled() })
  // A alone may weigh as much as B and C together or more, or less: m2 and m4 stay; m2 beats m1, m4 beats m3.
  expect([...outcome.core].toSorted()).toEqual([
    [model('m1'), 0],
    [model('m2'), 1 / 2],
    [model('m3'), 0],
    [model('m4'), 1 / 2],
  ])
})
