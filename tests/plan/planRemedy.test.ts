import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import type { Slots } from '../../src/assessment/Slots.ts'
import type { OperatingModel } from '../../src/catalogue/Catalogue.ts'
import { planRemedy } from '../../src/plan/planRemedy.ts'
import { planTotal } from '../../src/plan/planTotal.ts'
import { evaluateModels } from '../../src/scoring/evaluateModels.ts'
import { anyModels, anySlots } from '../fixtures/arbitraries.ts'
import { buildCatalogue, buildModel } from '../fixtures/buildModel.ts'
import { goal, slots } from '../fixtures/ids.ts'

/** The result for a municipality to which A is very and B somewhat important. */
function evaluated(models: readonly OperatingModel[], notForUs: readonly OperatingModel[] = []) {
  const answers = {
    ...EMPTY_ANSWERS,
    importance: { [goal('A')]: 'very', [goal('B')]: 'somewhat' } as const,
    status: Object.fromEntries(notForUs.map(({ id }) => [id, 'not-for-us' as const])),
  }
  return evaluateModels(buildCatalogue(models), answers, {}, [])
}

const remedyOf = (
  models: readonly OperatingModel[],
  room: Slots | undefined,
  evaluation: ReturnType<typeof evaluated>,
) => planRemedy(models, planTotal(models, room), evaluation)

const heavy = buildModel(1, 3, 'A')
const moderate = buildModel(2, 2, 'A')
const other = buildModel(3, 2, 'B')
const light = buildModel(4, 1, '')
const all = [heavy, moderate, other, light]

describe('what would mend a plan', () => {
  test('is nothing while it fits, or the slots are unknown', () => {
    expect(remedyOf([moderate, light], slots(1, 1, 0), evaluated(all))).toBeUndefined()
    expect(remedyOf([heavy, moderate], undefined, evaluated(all))).toBeUndefined()
  })

  test('is to leave out the model without a slot, or to take the best that fits in its place', () => {
    const remedy = remedyOf([heavy, light], slots(1, 1, 0), evaluated(all))
    expect(remedy).toEqual({ delay: [heavy], swap: { out: heavy, in: moderate } })
  })

  test('takes neither a model in the plan, nor one ruled out, nor one without a mark, in its place', () => {
    const room = slots(1, 2, 0)
    expect(remedyOf([heavy, moderate], room, evaluated(all))?.swap?.in).toBe(other)
    expect(remedyOf([heavy, moderate], room, evaluated(all, [other]))?.swap).toBeUndefined()
  })

  test('is no swap when several models lack a slot', () => {
    const remedy = remedyOf([moderate, other], slots(1, 0, 0), evaluated(all))
    expect(remedy).toEqual({ delay: [moderate, other], swap: undefined })
  })

  test('leaves no model without a slot, whichever way is taken', () => {
    const anyPlan = anyModels(10).chain(models =>
      fc.record({
        models: fc.constant(models),
        planned: fc.subarray([...models]),
        notForUs: fc.subarray([...models]),
        room: anySlots,
      }),
    )
    let swaps = 0
    fc.assert(
      fc.property(anyPlan, ({ models, planned, notForUs, room }) => {
        const remedy = remedyOf(planned, room, evaluated(models, notForUs))
        const isOver = planTotal(planned, room).unseated.length > 0
        expect(remedy !== undefined).toBe(isOver)
        if (remedy === undefined) return
        const { delay, swap } = remedy
        const after = planned.filter(model => !delay.includes(model))
        expect(planTotal(after, room).unseated).toEqual([])
        if (swap === undefined) return
        swaps += 1
        expect(planned).not.toContain(swap.in)
        expect(notForUs).not.toContain(swap.in)
        const swapped = planned.map(model => (model === swap.out ? swap.in : model))
        expect(planTotal(swapped, room).unseated).toEqual([])
      }),
      { numRuns: 500 },
    )
    expect(swaps).toBeGreaterThan(0)
  })
})
