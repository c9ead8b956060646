import { describe, expect, test } from 'vitest'
import { readAmount } from '../../src/plan/readAmount.ts'

describe('an amount', () => {
  test.each([
    ['0', 0],
    ['12000', 12_000],
    ['12 000', 12_000],
    // No-break and narrow no-break spaces, as Intl and spreadsheets write them.
    ['12\u00a0000', 12_000],
    ['1\u202f000\u202f000', 1_000_000],
    [' 7 ', 7],
    ['007', 7],
  ])('is read from "%s"', (text, amount) => {
    expect(readAmount(text, 1_000_000)).toBe(amount)
  })

  test.each([
    '',
    ' ',
    '-1',
    '1,5',
    '1.5',
    '12.000',
    '1e3',
    '0x10',
    '12 h',
    'noin 100',
    '100–200',
    '1000001',
    '∞',
    '٣',
  ])('is not read from "%s", nor rounded to one', text => {
    expect(readAmount(text, 1_000_000)).toBeUndefined()
  })
})
