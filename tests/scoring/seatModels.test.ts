import { describe, expect, test } from 'vitest'
import { SLOT_KINDS, type SlotKind } from '../../src/assessment/Slots.ts'
import { seatModels } from '../../src/scoring/seatModels.ts'
import { buildModel } from '../fixtures/buildModel.ts'
import { slots } from '../fixtures/ids.ts'
import { canSeat } from '../fixtures/portfolioOracle.ts'

const STARS: Readonly<Record<SlotKind, number>> = { light: 1, moderate: 2, heavy: 3 }

const crowd = (light: number, moderate: number, heavy: number) =>
  ([...Array(light).fill(1), ...Array(moderate).fill(2), ...Array(heavy).fill(3)] as (1 | 2 | 3)[]).map(
    (resources, i) => buildModel(i + 1, resources, ''),
  )

const triples = Array.from(
  { length: 64 },
  (_, i) => [i % 4, Math.floor(i / 4) % 4, Math.floor(i / 16)] as const,
)
const situations = triples.flatMap(models => triples.map(room => ({ models, room })))

describe('seating', () => {
  test('leaves no model standing when all of them can be seated, and only then', () => {
    const wrong = situations.filter(
      ({ models, room }) =>
        (seatModels(crowd(...models), slots(...room)).unseated.length === 0) !==
        canSeat(models, slots(...room)),
    )
    expect(wrong).toEqual([])
  })

  test('never puts a model in a smaller slot, nor two in one, and loses nobody', () => {
    const wrong = situations.filter(({ models, room }) => {
      const everybody = crowd(...models)
      const { seats, unseated } = seatModels(everybody, slots(...room))
      const seated = seats.flatMap(({ model }) => model ?? [])
      return (
        seats.some(({ kind, model }) => model !== undefined && model.resources > STARS[kind]) ||
        new Set([...seated, ...unseated]).size !== everybody.length ||
        seated.length + unseated.length !== everybody.length
      )
    })
    expect(wrong).toEqual([])
  })

  test('has as many seats of each kind as slots, and counts as free the ones nobody sits in', () => {
    const wrong = situations.filter(({ models, room }) => {
      const have = slots(...room)
      const { seats, free } = seatModels(crowd(...models), have)
      return SLOT_KINDS.some(kind => {
        const own = seats.filter(seat => seat.kind === kind)
        const empty = own.filter(({ model }) => model === undefined)
        return own.length !== have[kind] || empty.length !== free[kind]
      })
    })
    expect(wrong).toEqual([])
  })

  test.each([
    ['a light model takes a light slot', crowd(1, 0, 0), slots(1, 1, 1), slots(0, 1, 1)],
    [
      'a light model takes a moderate slot before a heavy one',
      crowd(1, 0, 0),
      slots(0, 1, 1),
      slots(0, 0, 1),
    ],
    ['a moderate model keeps out of the heavy slot', crowd(0, 1, 1), slots(0, 1, 1), slots(0, 0, 0)],
    ['a light model gives way to a moderate one', crowd(1, 1, 0), slots(0, 1, 1), slots(0, 0, 0)],
  ])('%s', (_, models, room, free) => {
    const seating = seatModels(models, room)
    expect(seating.free).toEqual(free)
    expect(seating.unseated).toEqual([])
  })

  test('shows the heaviest slots first, free ones last within their kind', () => {
    const { seats } = seatModels(crowd(1, 1, 0), slots(1, 2, 1))
    expect(seats.map(({ kind, model }) => [kind, model?.id])).toEqual([
      ['heavy', undefined],
      ['moderate', 'm2'],
      ['moderate', undefined],
      ['light', 'm1'],
    ])
  })

  test('seats the heaviest first when not all fit, so that a lighter one is left', () => {
    expect(seatModels(crowd(1, 1, 1), slots(0, 0, 1)).unseated.map(({ resources }) => resources)).toEqual([
      2, 1,
    ])
  })

  test('keeps the order of equals, and changes nothing it was given', () => {
    const models = Object.freeze(crowd(0, 3, 0))
    const { seats, unseated } = seatModels(models, Object.freeze(slots(0, 2, 0)))
    expect(seats.map(({ model }) => model?.id)).toEqual(['m1', 'm2'])
    expect(unseated.map(({ id }) => id)).toEqual(['m3'])
  })
})
