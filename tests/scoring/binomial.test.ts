import { describe, expect, test } from 'vitest'
import { binomial } from '../../src/scoring/binomial.ts'

describe('binomial', () => {
  test.each([
    [0, 0, 1n],
    [5, 0, 1n],
    [5, 5, 1n],
    [5, 2, 10n],
    [6, 3, 20n],
    [52, 5, 2598960n],
    [60, 30, 118264581564861424n],
  ])('picks from %i things %i in %s ways', (m, k, ways) => {
    expect(binomial(m, k)).toBe(ways)
  })

  test.each([
    [3, 4],
    [3, -1],
    [0, 1],
  ])('has no way to pick from %i things %i', (m, k) => {
    expect(binomial(m, k)).toBe(0n)
  })

  test("makes Pascal's triangle", () => {
    for (let m = 1; m <= 30; m++)
      for (let k = 1; k <= m; k++) expect(binomial(m, k)).toBe(binomial(m - 1, k - 1) + binomial(m - 1, k))
  })
})
