import { describe, expect, test } from 'vitest'
import { makePlanPdf } from '../../src/report/makePlanPdf.ts'
import { atOnce, type Steps, withRests } from '../../src/report/Steps.ts'
import { buildInput, buildWork } from './buildPlan.ts'
import { fonts } from './fonts.ts'

function* counting(to: number): Steps<number> {
  for (let i = 0; i < to; i++) yield
  return to
}

describe('work in steps', () => {
  test('gives the same with rests and without', async () => {
    let rests = 0
    expect(atOnce(counting(5))).toBe(5)
    expect(await withRests(counting(5), () => void rests++)).toBe(5)
    expect(rests).toBe(5)
  })

  test('waits for a rest to end, and ends with what a rest throws', async () => {
    const order: string[] = []
    const steps = (function* (): Steps<void> {
      order.push('first')
      yield
      order.push('second')
    })()
    await withRests(steps, async () => {
      await Promise.resolve()
      order.push('rest')
    })
    expect(order).toEqual(['first', 'rest', 'second'])
    await expect(
      withRests(counting(5), () => {
        throw new RangeError('enough')
      }),
    ).rejects.toThrow('enough')
  })
})

describe('the document', () => {
  test('is the same bytes however it is rested, and the share that is done never falls', async () => {
    const input = await buildInput(buildWork(5))
    const shares: number[] = []
    const rested = await makePlanPdf(input, fonts, async done => {
      shares.push(done)
      await new Promise(resolve => setImmediate(resolve))
    })
    expect(rested).toEqual(await makePlanPdf(input, fonts))
    expect(shares.length).toBeGreaterThan(20)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.every(share => share >= 0 && share <= 1)).toBe(true)
  })

  test('is not made once a rest gives up', async () => {
    const input = await buildInput(buildWork(2))
    let rests = 0
    const giveUp = () => {
      if (++rests === 8) throw new Error('cancelled')
    }
    await expect(makePlanPdf(input, fonts, giveUp)).rejects.toThrow('cancelled')
    expect(rests).toBe(8)
  })
})
