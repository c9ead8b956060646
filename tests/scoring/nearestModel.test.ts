import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SLOT_KINDS } from '../../src/assessment/Slots.ts'
import type { OperatingModel } from '../../src/catalogue/Catalogue.ts'
import { nearestModel } from '../../src/scoring/nearestModel.ts'
import { displayOrder, rankModels } from '../../src/scoring/rankModels.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { walkRanking } from '../../src/scoring/walkRanking.ts'
import { anySituation, type SituationOf } from '../fixtures/arbitraries.ts'
import { buildModel, buildSettled } from '../fixtures/buildModel.ts'
import { slots, tiers } from '../fixtures/ids.ts'
import { canSeatAll } from '../fixtures/portfolioOracle.ts'

const find = ({ models, tiers: ranks, slots: room, settled }: SituationOf<OperatingModel>) => {
  const ranking = rankModels(models, tierWeights(ranks))
  const outcome = walkRanking(ranking, room, settled)
  if (outcome.kind !== 'portfolio') return undefined
  return { order: displayOrder({ ...ranking, unmarked: [] }), outcome, nearest: nearestModel(outcome) }
}

describe('the marked model nearest to a free slot', () => {
  test('does not fit as it is, would fit if it took less, and none left out is lighter or as light and better', () => {
    fc.assert(
      fc.property(anySituation(9), situation => {
        const found = find(situation)
        fc.pre(found !== undefined)
        if (found === undefined) return
        const { order, outcome, nearest } = found
        const { proposal } = outcome
        const { musts, barred } = situation.settled
        const seats = (models: readonly OperatingModel[]) => canSeatAll(models, situation.slots)
        const left = order.filter(one => !proposal.includes(one) && !musts.has(one.id) && !barred.has(one.id))
        const isFull =
          situation.slots.light + situation.slots.moderate + situation.slots.heavy === proposal.length
        expect(nearest === undefined).toBe(isFull || left.length === 0)
        if (nearest === undefined) return
        const { model, needs, within } = nearest
        const least = Math.min(...left.map(({ resources }) => resources))
        expect(model).toBe(left.find(({ resources }) => resources === least))
        expect(SLOT_KINDS[model.resources - 1]).toBe(needs)
        expect(seats([...proposal, model])).toBe(false)
        const level = SLOT_KINDS.indexOf(within) + 1
        expect(level).toBeLessThan(model.resources)
        expect(seats([...proposal, { ...model, resources: level as OperatingModel['resources'] }])).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('worked by hand: the best of the lightest, though a heavier one ranks first', () => {
    const models = [
      buildModel(1, 3, 'AB'),
      buildModel(2, 2, 'B'),
      buildModel(3, 2, 'A'),
      buildModel(4, 1, ''),
    ]
    const ask = (room: ReturnType<typeof slots>, over: Parameters<typeof buildSettled>[0] = {}) =>
      find({ models, tiers: tiers('A>B'), slots: room, settled: buildSettled(over) })?.nearest
    expect(ask(slots(1, 0, 0))).toEqual({ model: models[2], needs: 'moderate', within: 'light' })
    expect(ask(slots(0, 3, 0))).toEqual({ model: models[0], needs: 'heavy', within: 'moderate' })
    expect(ask(slots(0, 1, 0))).toBeUndefined()
    expect(ask(slots(1, 0, 0), { barred: 'm1 m2 m3' })).toBeUndefined()
  })
})
