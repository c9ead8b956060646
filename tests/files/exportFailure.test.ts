import { describe, expect, test } from 'vitest'
import { exportFailure, loaded } from '../../src/files/exportFailure.ts'
import { restBetween } from '../../src/files/restBetween.ts'

describe('why a file could not be made', () => {
  test('is that a part did not come, whatever the browser says of it', async () => {
    for (const cause of [new TypeError('Failed to fetch dynamically imported module'), new Error('404')])
      expect(await loaded(Promise.reject(cause)).catch(exportFailure)).toBe('loading')
    expect(await loaded(Promise.resolve('part'))).toBe('part')
  })

  test.each([
    [new RangeError('Array buffer allocation failed'), 'memory'],
    [new RangeError('Invalid array length'), 'memory'],
    [new RangeError('Invalid string length'), 'memory'],
    [new RangeError('no texts in xx'), 'unknown'],
    [new TypeError('undefined is not a function'), 'unknown'],
    ['a text', 'unknown'],
  ])('of %s is %s', (error, why) => {
    expect(exportFailure(error)).toBe(why)
  })
})

describe('a rest between steps', () => {
  test('ends the work once it is cancelled, also while it rests', async () => {
    const stopping = new AbortController()
    const rest = restBetween(stopping.signal, () => undefined)
    await rest(0)
    stopping.abort()
    await expect(rest(1)).rejects.toThrow()
    const during = new AbortController()
    await expect(restBetween(during.signal, () => during.abort())(0)).rejects.toThrow()
  })

  test('is taken before the first step and before the end, and tells how far the work has come', async () => {
    const told: number[] = []
    const rest = restBetween(new AbortController().signal, done => told.push(done))
    await rest(0)
    await rest(1)
    expect(told).toEqual([0, 1])
  })
})
