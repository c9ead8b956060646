import { describe, expect, test } from 'vitest'
import { CopyRefused, exportFailure } from '../../src/files/exportFailure.ts'
import { loaded } from '../../src/files/loaded.ts'

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
    [new CopyRefused('no'), 'clipboard'],
    [new TypeError('undefined is not a function'), 'unknown'],
    ['a text', 'unknown'],
  ])('of %s is %s', (error, why) => {
    expect(exportFailure(error)).toBe(why)
  })
})
