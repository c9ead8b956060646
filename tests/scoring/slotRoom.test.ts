import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Slots } from '../../src/assessment/Slots.ts'
import { fitsSlots, slotRoom } from '../../src/scoring/slotRoom.ts'
import { slots } from '../fixtures/ids.ts'

type Weights = readonly (1 | 2 | 3)[]

const anyWeights = fc.array(fc.constantFrom(1 as const, 2 as const, 3 as const), { maxLength: 6 })
const anySlots = fc.record({ light: fc.nat(3), moderate: fc.nat(3), heavy: fc.nat(3) })

/** By trying every way to give each model a slot of its weight or a heavier one. */
function canBeSeated([first, ...rest]: Weights, { light, moderate, heavy }: Slots): boolean {
  if (first === undefined) return true
  return (
    (first === 1 && light > 0 && canBeSeated(rest, { light: light - 1, moderate, heavy })) ||
    (first <= 2 && moderate > 0 && canBeSeated(rest, { light, moderate: moderate - 1, heavy })) ||
    (heavy > 0 && canBeSeated(rest, { light, moderate, heavy: heavy - 1 }))
  )
}

const crowd = (weights: Weights) => weights.map(resources => ({ resources }))

describe('the room in the slots', () => {
  test('is enough exactly when some way of seating the models exists', () => {
    fc.assert(
      fc.property(anyWeights, anySlots, (weights, have) => {
        expect(fitsSlots(crowd(weights), have)).toBe(canBeSeated(weights, have))
      }),
    )
  })

  test('takes a model exactly when it can be seated beside those taken, whatever their order', () => {
    fc.assert(
      fc.property(anyWeights, anySlots, (weights, have) => {
        const room = slotRoom(have)
        const taken: (1 | 2 | 3)[] = []
        for (const resources of weights) {
          const fits = canBeSeated([...taken, resources], have)
          expect(room.take({ resources })).toBe(fits)
          if (fits) taken.push(resources)
        }
      }),
    )
  })

  test.each([
    ['light models move up when there is no light slot', [1, 1], slots(1, 1, 1), slots(0, 0, 1)],
    ['a moderate one taken after a light one has the moderate slot', [1, 2], slots(0, 1, 1), slots(0, 0, 0)],
    ['a model that does not fit takes nothing', [3, 3], slots(2, 1, 1), slots(2, 1, 0)],
  ] as const)('%s', (_, weights, have, free) => {
    const room = slotRoom(have)
    for (const model of crowd(weights)) room.take(model)
    expect(room.free()).toEqual(free)
  })
})
