import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SLOT_KINDS } from '../../src/assessment/Slots.ts'
import type { OperatingModel } from '../../src/catalogue/Catalogue.ts'
import { rankModels } from '../../src/scoring/rankModels.ts'
import { slotEntrants } from '../../src/scoring/slotEntrants.ts'
import { slotWorth } from '../../src/scoring/slotWorth.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { anySituation, type SituationOf } from '../fixtures/arbitraries.ts'
import { buildModel, buildSettled } from '../fixtures/buildModel.ts'
import { model, slots, tiers } from '../fixtures/ids.ts'
import { ownCatalogue } from '../fixtures/ownData.ts'
import { portfolioOracle } from '../fixtures/portfolioOracle.ts'
import { startsOracle } from '../fixtures/startsOracle.ts'

type Situation = SituationOf<OperatingModel>

const worthOf = ({ models, tiers: ranks, slots: room, settled }: Situation) =>
  slotWorth(rankModels(models, tierWeights(ranks)), room, settled)

const oracle = ({ models, tiers: ranks, slots: room, settled }: Situation) =>
  portfolioOracle({ models, weights: tierWeights(ranks), slots: room, ...settled })

describe('one more slot', () => {
  test('brings what the best portfolios over all subsets gain: the class that enters, one model, its score', () => {
    fc.assert(
      fc.property(anySituation(9), situation => {
        const [now, worth] = [oracle(situation), worthOf(situation)]
        expect(worth === undefined).toBe(now === undefined)
        if (now === undefined || worth === undefined) return
        for (const kind of SLOT_KINDS) {
          const room = { ...situation.slots, [kind]: situation.slots[kind] + 1 }
          const then = oracle({ ...situation, slots: room })
          const entering = situation.models.filter(
            ({ id }) => (then?.share.get(id) ?? 0) > (now.share.get(id) ?? 0),
          )
          const { models, pick, adds } = worth[kind]
          expect(adds).toBe((then?.value ?? 0) - now.value)
          expect(models.map(({ n }) => n).toSorted()).toEqual(entering.map(({ n }) => n).toSorted())
          expect(pick).toBe(entering.length === 0 ? 0 : 1)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('brings a start where no mark enters: the whole class of one that the fuller filling adds', () => {
    fc.assert(
      fc.property(anySituation(8), situation => {
        const worth = worthOf(situation)
        const pair = (room: Situation['slots']) =>
          startsOracle({
            models: situation.models,
            weights: tierWeights(situation.tiers),
            slots: room,
            ...situation.settled,
          })
        const now = pair(situation.slots)
        if (worth === undefined || now === undefined) return
        for (const kind of SLOT_KINDS) {
          const then = pair({ ...situation.slots, [kind]: situation.slots[kind] + 1 })
          const entering = situation.models.filter(
            ({ id }) => (then?.share.get(id) ?? 0) > (now.share.get(id) ?? 0),
          )
          expect(worth[kind].starts.map(({ n }) => n).toSorted()).toEqual(
            entering.map(({ n }) => n).toSorted(),
          )
          if (worth[kind].starts.length > 0) expect(worth[kind]).toMatchObject({ models: [], adds: 0 })
        }
      }),
      { numRuns: 100 },
    )
  })

  // A 3, B 1.
  const models = [
    buildModel(1, 2, 'A'),
    buildModel(2, 2, 'AC'),
    buildModel(3, 1, 'B'),
    buildModel(4, 3, 'AB'),
    buildModel(5, 1, ''),
  ]
  const ask = (room: Situation['slots'], over: Parameters<typeof buildSettled>[0] = {}) =>
    worthOf({ models, tiers: tiers('A>B'), slots: room, settled: buildSettled(over) })

  test('worked by hand: names the whole class in display order, and the score of one of it', () => {
    expect(ask(slots(0, 1, 0))).toEqual({
      light: { models: [models[2]], pick: 1, adds: 1, starts: [] },
      moderate: { models: [models[1], models[0]], pick: 1, adds: 3, starts: [] },
      heavy: { models: [models[3]], pick: 1, adds: 4, starts: [] },
    })
  })

  test('brings nothing when everything that scores is in', () => {
    const nothing = { models: [], pick: 0, adds: 0, starts: [] }
    expect(ask(slots(9, 9, 9))).toEqual({ light: nothing, moderate: nothing, heavy: nothing })
  })

  test('leaves out of the class what is barred or settled', () => {
    expect(ask(slots(0, 1, 0), { musts: 'm2', barred: 'm4' })).toEqual({
      light: { models: [models[2]], pick: 1, adds: 1, starts: [] },
      moderate: { models: [models[0]], pick: 1, adds: 3, starts: [] },
      heavy: { models: [models[0]], pick: 1, adds: 3, starts: [] },
    })
  })

  test('is not told when the musts do not fit', () => {
    expect(ask(slots(9, 9, 0), { musts: 'm4' })).toBeUndefined()
  })

  test('on the real catalogue: with two moderate slots filled, a heavy one brings networking', () => {
    const own = ownCatalogue().models
    const room = slots(2, 2, 0)
    const worth = worthOf({ models: own, tiers: tiers('B=D>A=E'), slots: room, settled: buildSettled() })
    const names = SLOT_KINDS.map(kind => worth?.[kind].models.map(({ id }) => id))
    expect(names).toEqual([[], ['joint-development-projects'], ['business-networking']])
    expect(SLOT_KINDS.map(kind => worth?.[kind].adds)).toEqual([0, 38, 43])
  })
})

describe('models next in line', () => {
  test('are those whose class enters, each for the lightest kind of slot that lets it in', () => {
    fc.assert(
      fc.property(anySituation(10), ({ models, tiers: ranks, slots: room, settled }) => {
        const ranking = rankModels(models, tierWeights(ranks))
        const [worth, entrants] = [slotWorth(ranking, room, settled), slotEntrants(ranking, room, settled)]
        for (const { id } of models)
          expect(entrants.get(id)).toBe(
            worth && SLOT_KINDS.find(kind => worth[kind].models.some(one => one.id === id)),
          )
      }),
    )
  })

  test('are nobody when the musts do not fit', () => {
    const ranking = rankModels([buildModel(1, 3, 'A'), buildModel(2, 1, 'A')], tierWeights(tiers('A')))
    const entrants = slotEntrants(ranking, slots(0, 0, 0), buildSettled({ musts: 'm1' }))
    expect(entrants.size).toBe(0)
    expect(slotEntrants(ranking, slots(0, 0, 0), buildSettled()).get(model('m2'))).toBe('light')
  })
})
